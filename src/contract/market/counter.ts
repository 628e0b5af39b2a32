/** What those do who stand behind the counter of a shop. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { Day, Id, line, Month, Nothing } from '../values'
import { shopKeepers } from './access'
import { CounterOrder, PickupCode } from './records'
import { SettledThing } from './shop-records'

/** Why nothing is handed over for a code: each its own word. */
const pickupErrors = [
  'SHOP_NOT_FOUND',
  'PICKUP_UNKNOWN',
  'ORDER_ELSEWHERE',
  'ORDER_HANDED',
  'ORDER_CANCELLED',
  'ORDER_EXPIRED',
  'SLOT_LATER',
  'OWN_ORDER',
] as const

export const counter = {
  /** Whose code it is and what it is for; nothing changes. */
  pickUp: query({
    title: '看取货码',
    access: shopKeepers,
    scope: 'shop',
    input: z.strictObject({ shop: Id, code: PickupCode }),
    output: CounterOrder,
    errors: pickupErrors,
  }),

  handOver: command({
    title: '交货',
    access: shopKeepers,
    scope: 'shop',
    audit: { record: ['shop'] },
    input: z.strictObject({ shop: Id, code: PickupCode }),
    output: z.object({ name: z.string() }),
    errors: pickupErrors,
  }),

  /** The shop cannot hand it over; the points go back at once, and the person is told. */
  withdraw: command({
    title: '替居民取消兑换',
    access: shopKeepers,
    scope: 'order',
    audit: { reason: 'required', record: ['order'] },
    input: z.strictObject({ order: Id, reason: line(60) }),
    output: Nothing,
    errors: ['ORDER_NOT_FOUND', 'FETCHED_ALREADY', 'ORDER_OVER'],
  }),

  /** A day of a shop 日结, out of the orders that ended on it. */
  settlement: query({
    title: '看日结',
    access: shopKeepers,
    scope: 'shop',
    input: z.strictObject({ shop: Id, day: Day }),
    output: z.object({
      shop: z.string(),
      place: z.string(),
      things: z.array(SettledThing),
      /** orders that wait now */
      waiting: z.int(),
      /** false: there were more than can be added up at once */
      complete: z.boolean(),
    }),
    errors: ['SHOP_NOT_FOUND'],
  }),

  /** The same of each day of a month, as a table. */
  settlementTable: query({
    title: '导出一个月的日结',
    access: shopKeepers,
    scope: 'shop',
    input: z.strictObject({ shop: Id, month: Month }),
    output: z.object({ fileName: z.string(), xlsx: z.string(), rows: z.int(), complete: z.boolean() }),
    errors: ['SHOP_NOT_FOUND'],
  }),
}
