/** The volunteers' market 社区志愿服务超市: shops of a community, what they offer for points, and the orders 兑换单 made there. */
import { defineDomain } from '../define'
import { counter } from './counter'
import { keeping } from './keeping'
import { shopping } from './shopping'

export { marketDefaults } from './defaults'
export {
  type Balance,
  type CounterOrder,
  type DeskGood,
  type DeskShop,
  type GoodCard,
  type GoodKind,
  type GoodSettings,
  type GoodView,
  goodKinds,
  type Movement,
  type OrderRow,
  type OrderState,
  type OrderView,
  orderStates,
  type SettledThing,
  type ShopRow,
  type ShopSettings,
  type SlotRow,
  type SlotSetting,
  type Undoable,
} from './records'

export const market = defineDomain('market', '积分超市', { ...shopping, ...counter, ...keeping })
