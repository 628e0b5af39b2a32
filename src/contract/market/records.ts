/** What actions of this domain take and give. Points are hundredths, quantities whole units, times ms UTC. */
import * as z from 'zod/mini'
import { FileId } from '../files'
import { NodeId } from '../organisation'
import { Purse } from '../points/purses'
import { Id, Instant, line } from '../values'
import { marketDefaults } from './defaults'

/** Something to carry home, or something that is done for people at a time that they book. */
export const goodKinds = { goods: '物品', service: '服务' } as const
export type GoodKind = keyof typeof goodKinds
export const GoodKind = z.enum(Object.keys(goodKinds) as [GoodKind, ...GoodKind[]])

/** How far an order 兑换单 has come; all but the first are its end. */
export const orderStates = {
  open: '等您来取',
  handed: '取走了',
  cancelled: '自己取消了',
  withdrawn: '兑换点取消了',
  expired: '过期没取',
} as const
export type OrderState = keyof typeof orderStates
export const OrderState = z.enum(Object.keys(orderStates) as [OrderState, ...OrderState[]])

/** Pick-up codes 取货码: ten letters and digits without those that look alike. */
export const PickupCode = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/))

export const Units = z.int().check(z.gte(1), z.lte(marketDefaults.quantityMost))
export const UnitsOrNone = z.int().check(z.gte(0), z.lte(marketDefaults.quantityMost))
export const Price = z.int().check(z.gte(1), z.lte(marketDefaults.priceMost))

/** A shop 兑换点 as its keepers write it down. */
export const ShopSettings = z.strictObject({
  name: line(20),
  /** where people find it, e.g. 社区服务大厅一楼东侧 */
  spot: line(40),
  /** when somebody is there, in words */
  hours: line(40),
  phone: z.optional(z.string().check(z.regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/))),
  /** false: nothing is redeemed here for the time being; what was redeemed before is still handed over */
  open: z.boolean(),
  /** the points that it takes */
  purses: z.array(Purse).check(z.minLength(1), z.maxLength(2)),
})
export type ShopSettings = z.infer<typeof ShopSettings>

/** A time that can be booked, as its keeper sets it. */
export const SlotSetting = z.strictObject({
  at: Instant,
  places: z.int().check(z.gte(1), z.lte(marketDefaults.placesMost)),
})
export type SlotSetting = z.infer<typeof SlotSetting>

/** How a thing is offered; what it is called, counted in and whether it is a service stays. */
export const GoodSettings = z.strictObject({
  price: Price,
  /** pieces for one person in a calendar month; 0: as many as they can pay for */
  perMonth: z.int().check(z.gte(0), z.lte(marketDefaults.perMonthMost)),
  pictures: z.array(FileId).check(z.maxLength(marketDefaults.picturesMost)),
  /** for everybody to read, e.g. the size, or what to bring along */
  note: z.optional(line(100)),
  /** with so many or fewer the keeper is to hear of it */
  low: UnitsOrNone,
  /** false: taken off the shelf */
  shown: z.boolean(),
  /** times of a service; nothing for things */
  slots: z.array(SlotSetting).check(z.maxLength(marketDefaults.slotsMost)),
})
export type GoodSettings = z.infer<typeof GoodSettings>

/** A shop as everybody sees it. */
export const ShopRow = z.object({
  id: Id,
  node: NodeId,
  /** the community or station that it belongs to */
  place: z.string(),
  name: z.string(),
  spot: z.string(),
  hours: z.string(),
  phone: z.optional(z.string()),
  open: z.boolean(),
  purses: z.array(Purse),
})
export type ShopRow = z.infer<typeof ShopRow>

/** What the reader has to spend of one kind of points. */
export const Balance = z.object({
  purse: Purse,
  balance: z.int(),
  debt: z.int(),
  /** true: it does not add up, and nothing is spent until somebody has looked */
  frozen: z.boolean(),
})
export type Balance = z.infer<typeof Balance>

export const good = {
  id: Id,
  shop: Id,
  name: z.string(),
  /** what one of it is called, e.g. 袋 */
  unit: z.string(),
  kind: GoodKind,
  price: z.int(),
  perMonth: z.int(),
  note: z.optional(z.string()),
  /** pieces that are there, or free places at the times to come */
  left: z.int(),
}

/** A thing in the list of a market. */
export const GoodCard = z.object({
  ...good,
  /** a link that works for some hours */
  picture: z.optional(z.string()),
})
export type GoodCard = z.infer<typeof GoodCard>

/** A time to come, and how many places are free. */
export const SlotRow = z.object({ at: Instant, left: z.int() })
export type SlotRow = z.infer<typeof SlotRow>

/** A thing by itself. */
export const GoodView = z.object({
  ...good,
  pictures: z.array(z.string()),
  shown: z.boolean(),
  slots: z.array(SlotRow),
  /** redeemed by the reader this month */
  mine: z.int(),
})
export type GoodView = z.infer<typeof GoodView>

const order = {
  id: Id,
  name: z.string(),
  unit: z.string(),
  kind: GoodKind,
  price: z.int(),
  purse: Purse,
  state: OrderState,
  at: Instant,
  /** from then on it is no longer handed over, and the points go back */
  expiresAt: Instant,
  /** the time that was booked */
  slot: z.optional(Instant),
}

/** An order in the list of whoever made it. */
export const OrderRow = z.object({ ...order, shop: z.string() })
export type OrderRow = z.infer<typeof OrderRow>

/** An order by itself. */
export const OrderView = z.object({
  ...order,
  shop: ShopRow,
  /** only while it waits */
  code: z.optional(PickupCode),
  endedAt: z.optional(Instant),
  /** why the shop cancelled it */
  reason: z.optional(z.string()),
})
export type OrderView = z.infer<typeof OrderView>

/** An order as those see it who hand it over. */
export const CounterOrder = z.object({
  ...order,
  /** what the person is called */
  person: z.optional(z.string()),
})
export type CounterOrder = z.infer<typeof CounterOrder>
