/** The volunteers' market 社区志愿服务超市: shops of a community, what they offer for points, and the orders 兑换单 made there. */
import { defineDomain } from '../define'
import { counter } from './counter'
import { keeping } from './keeping'
import { shopping } from './shopping'

export { marketDefaults } from './defaults'
export {
  type Balance,
  type CounterOrder,
  type GoodCard,
  type GoodKind,
  type GoodSettings,
  type GoodView,
  goodKinds,
  type OrderRow,
  type OrderState,
  type OrderView,
  orderStates,
  type ShopRow,
  type ShopSettings,
  type SlotRow,
  type SlotSetting,
} from './records'
export type { DeskGood, DeskShop, Movement, SettledThing, Undoable } from './shop-records'

export const market = defineDomain('market', '积分超市', { ...shopping, ...counter, ...keeping })
