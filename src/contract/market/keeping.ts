/** What those do who look after shops and what stands in them. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { shopKeepers } from './access'
import { CounterOrder, GoodKind, GoodSettings, ShopRow, ShopSettings, Units, UnitsOrNone } from './records'
import { DeskGood, DeskShop, Movement } from './shop-records'

const Left = z.object({ left: z.int() })
const pictureErrors = ['ATTACHMENT_UNKNOWN', 'ATTACHMENT_NOT_PICTURE', 'ATTACHMENT_TOO_LARGE'] as const
const slotErrors = ['SLOT_PAST', 'SLOT_TWICE', 'SLOT_BOOKED', 'SLOTS_FOR_SERVICES'] as const

export const keeping = {
  addShop: command({
    title: '开一个兑换点',
    access: shopKeepers,
    scope: 'node',
    audit: { record: ['node', 'shop'] },
    input: z.strictObject({ node: NodeId, shop: ShopSettings }),
    output: z.object({ id: Id }),
    errors: ['NO_SHOP_HERE', 'SHOP_TWICE'],
  }),

  editShop: command({
    title: '改兑换点',
    access: shopKeepers,
    scope: 'shop',
    audit: { record: ['shop', 'settings'] },
    input: z.strictObject({ shop: Id, settings: ShopSettings }),
    output: Nothing,
    errors: ['SHOP_NOT_FOUND'],
  }),

  /** A thing of which there is nothing yet: what lies there comes in by `receive`; or a service with its times. */
  addGood: command({
    title: '上架一样',
    access: shopKeepers,
    scope: 'shop',
    audit: { record: ['shop', 'name', 'kind'] },
    input: z.strictObject({ shop: Id, name: line(20), unit: line(4), kind: GoodKind, settings: GoodSettings }),
    output: z.object({ id: Id }),
    errors: ['SHOP_NOT_FOUND', 'GOOD_TWICE', ...pictureErrors, ...slotErrors],
  }),

  editGood: command({
    title: '改一样',
    access: shopKeepers,
    scope: 'good',
    audit: { record: ['id', 'settings'] },
    input: z.strictObject({ id: Id, settings: GoodSettings }),
    output: Nothing,
    errors: ['GOOD_NOT_FOUND', ...pictureErrors, ...slotErrors],
  }),

  /** Bought or given; `source` says from whom. */
  receive: command({
    title: '登记入库',
    access: shopKeepers,
    scope: 'good',
    audit: { record: ['id', 'how', 'count'] },
    input: z.strictObject({ id: Id, how: z.enum(['purchased', 'donated']), count: Units, source: line(30) }),
    output: Left,
    errors: ['GOOD_NOT_FOUND', 'STOCK_FULL', 'NO_STOCK'],
  }),

  writeOff: command({
    title: '登记报损',
    access: shopKeepers,
    scope: 'good',
    audit: { reason: 'required', record: ['id', 'count'] },
    input: z.strictObject({ id: Id, count: Units, reason: line(60) }),
    output: Left,
    errors: ['GOOD_NOT_FOUND', 'STOCK_SHORT', 'NO_STOCK'],
  }),

  /** The first of two steps: what was counted stands beside the book. `seen` and `moves`: the book as the count began. */
  count: command({
    title: '登记盘点的数',
    access: shopKeepers,
    scope: 'good',
    audit: { record: ['id', 'counted', 'seen'] },
    input: z.strictObject({ id: Id, counted: UnitsOrNone, seen: UnitsOrNone, moves: z.int().check(z.gte(0)) }),
    output: z.object({ difference: z.int() }),
    errors: ['GOOD_NOT_FOUND', 'COUNTED_BEFORE', 'NO_STOCK'],
  }),

  /** The second step: the difference goes into the book. `at` names the count that was looked at. */
  confirmCount: command({
    title: '确认盘点',
    access: shopKeepers,
    scope: 'good',
    audit: { record: ['id', 'at'] },
    input: z.strictObject({ id: Id, at: Instant }),
    output: z.object({ left: z.int(), difference: z.int() }),
    errors: ['GOOD_NOT_FOUND', 'NO_COUNT', 'STOCK_NEGATIVE'],
  }),

  /** A counter-entry; the movement itself stays in the book. */
  undo: command({
    title: '撤销一笔出入库',
    access: shopKeepers,
    scope: 'good',
    audit: { reason: 'required', record: ['id', 'entry'] },
    input: z.strictObject({ id: Id, entry: Id, reason: line(60) }),
    output: Left,
    errors: ['GOOD_NOT_FOUND', 'CANNOT_UNDO', 'STOCK_NEGATIVE', 'STOCK_FULL'],
  }),

  /** The shops at or below a place. */
  desk: query({
    title: '兑换点管理',
    access: shopKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({ place: z.string(), mayHaveShop: z.boolean(), shops: z.array(DeskShop) }),
    errors: ['PLACE_UNKNOWN'],
  }),

  /** One shop with all that stands in it and all that waits to be fetched. */
  shopDesk: query({
    title: '管一个兑换点',
    access: shopKeepers,
    scope: 'shop',
    input: z.strictObject({ shop: Id }),
    output: z.object({
      shop: ShopRow,
      goods: z.array(DeskGood),
      orders: z.array(CounterOrder),
      /** where pictures of its goods go */
      folder: z.string(),
    }),
    errors: ['SHOP_NOT_FOUND'],
  }),

  movements: query({
    title: '看一样的出入库',
    access: shopKeepers,
    scope: 'good',
    input: z.strictObject({ id: Id, ...PageInput }),
    output: z.object({ name: z.string(), unit: z.string(), ...pageOf(Movement).shape }),
    errors: ['GOOD_NOT_FOUND'],
  }),
}
