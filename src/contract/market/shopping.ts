/** What people do in the market: look, redeem, fetch, cancel. */
import * as z from 'zod/mini'
import { command, everyone, members, query } from '../define'
import { NodeId } from '../organisation'
import { Purse } from '../points/purses'
import { Id, Instant, Nothing, PageInput, pageOf } from '../values'
import { Balance, GoodCard, GoodView, OrderRow, OrderView, PickupCode, Price, ShopRow } from './records'

/** What the reader has; nothing for those who have not agreed to the privacy notice yet. */
const reader = { balances: z.array(Balance), member: z.boolean() }

export const shopping = {
  /** The shops of the community that a place lies in, with everything that they offer. */
  list: query({
    title: '逛积分超市',
    access: everyone,
    input: z.strictObject({ node: NodeId }),
    output: z.object({ place: z.string(), shops: z.array(ShopRow), goods: z.array(GoodCard), ...reader }),
    errors: ['PLACE_UNKNOWN'],
  }),

  good: query({
    title: '看一样东西',
    access: everyone,
    input: z.strictObject({ id: Id }),
    output: z.object({ good: GoodView, shop: ShopRow, ...reader }),
    errors: ['GOOD_NOT_FOUND'],
  }),

  /** `price`: as it stood on the screen; another one is refused. A service is booked for a time. */
  redeem: command({
    title: '兑换',
    access: members,
    audit: { record: ['good', 'price', 'purse'] },
    input: z.strictObject({ good: Id, price: Price, purse: Purse, slot: z.optional(Instant) }),
    output: z.object({ order: Id, code: PickupCode, balance: z.int() }),
    errors: [
      'GOOD_NOT_FOUND',
      'OFF_SHELF',
      'SHOP_CLOSED',
      'PURSE_NOT_TAKEN',
      'PRICE_CHANGED',
      'MONTH_LIMIT',
      'GOOD_GONE',
      'SLOT_WANTED',
      'SLOT_GONE',
      'TOO_FEW_POINTS',
      'PURSE_FROZEN',
    ],
  }),

  /** Before it was fetched; the points are back at once, the thing a moment later. */
  cancel: command({
    title: '取消兑换',
    access: members,
    audit: { record: ['order'] },
    input: z.strictObject({ order: Id }),
    output: Nothing,
    errors: ['ORDER_NOT_FOUND', 'FETCHED_ALREADY', 'ORDER_OVER'],
  }),

  mine: query({
    title: '我的兑换单',
    access: members,
    input: z.strictObject({ ...PageInput }),
    output: pageOf(OrderRow),
  }),

  order: query({
    title: '看一张兑换单',
    access: members,
    input: z.strictObject({ id: Id }),
    output: OrderView,
    errors: ['ORDER_NOT_FOUND'],
  }),
}
