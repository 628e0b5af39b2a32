/** What happens to things at one place. */
import * as z from 'zod/mini'
import { command } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, Instant, line, Nothing } from '../values'
import { storeKeepers } from './access'
import { storeDefaults } from './defaults'
import { Packs, Units, UnitsOrNone, Worth } from './records'

const Left = z.object({ left: z.int() })
const audit = (...record: readonly string[]) => ({ record })
const withReason = (...record: readonly string[]) => ({ reason: 'required' as const, record })

export const keeping = {
  /** Bought or given. The same batch from the same hand is one batch. */
  receive: command({
    title: '登记入库',
    access: storeKeepers,
    scope: 'node',
    audit: audit('node', 'item', 'count', 'how', 'from', 'number', 'expires', 'value'),
    input: z.strictObject({
      node: NodeId,
      item: Id,
      count: Units,
      how: z.enum(['purchased', 'donated']),
      from: line(30),
      number: z.optional(line(30)),
      expires: z.optional(Day),
      value: Worth,
    }),
    output: z.object({ stock: Id, left: z.int() }),
    errors: ['NO_STORE_HERE', 'ITEM_NOT_FOUND', 'ITEM_HIDDEN', 'BATCH_EXPIRED', 'BATCHES_MANY', 'STORE_FULL'],
  }),

  writeOff: command({
    title: '登记报损',
    access: storeKeepers,
    scope: 'stock',
    audit: withReason('stock', 'lot', 'count'),
    input: z.strictObject({ stock: Id, lot: Id, count: Units, reason: line(60) }),
    output: Left,
    errors: ['STORE_NOT_FOUND', 'BATCH_NOT_FOUND', 'STORE_SHORT'],
  }),

  /** The first of two steps: figures stand beside the book. `seen`, `moves` and `outside`: the book as the count began. */
  count: command({
    title: '登记盘点的数',
    access: storeKeepers,
    scope: 'stock',
    audit: audit('stock', 'lines', 'moves'),
    input: z.strictObject({
      stock: Id,
      lines: z
        .array(z.strictObject({ lot: Id, counted: UnitsOrNone, seen: UnitsOrNone }))
        .check(z.minLength(1), z.maxLength(storeDefaults.lotsMost)),
      moves: z.int().check(z.gte(0)),
      /** packs that somebody had along, which nobody counts; missing where there were none */
      outside: z.optional(UnitsOrNone),
      /** why it differs from the book; may be missing where it does not */
      note: z.optional(line(60)),
    }),
    output: z.object({ difference: z.int() }),
    errors: [
      'STORE_NOT_FOUND',
      'BATCH_NOT_FOUND',
      'BATCH_TWICE',
      'STORE_COUNTED_BEFORE',
      'STORE_OUTSIDE_MOVED',
      'COUNT_REASON',
    ],
  }),

  /** The second step, by somebody else: differences go into the book. `at` names the count that was looked at. */
  confirmCount: command({
    title: '确认盘点',
    access: storeKeepers,
    scope: 'stock',
    audit: audit('stock', 'at'),
    input: z.strictObject({ stock: Id, at: Instant }),
    output: z.object({ left: z.int(), difference: z.int() }),
    errors: ['STORE_NOT_FOUND', 'STORE_NO_COUNT', 'OWN_COUNT', 'STORE_NEGATIVE', 'STORE_FULL'],
  }),

  /** A counter-entry; what it takes back stays in the book, and so does a counter-entry that is taken back in turn. What was put onto a shelf comes off it. */
  undo: command({
    title: '撤销一笔出入库',
    access: storeKeepers,
    scope: 'stock',
    audit: withReason('stock', 'entry'),
    input: z.strictObject({ stock: Id, entry: Id, reason: line(60) }),
    output: Left,
    errors: [
      'STORE_NOT_FOUND',
      'ENTRY_FINAL',
      'ENTRY_UNDONE',
      'STORE_NEGATIVE',
      'STORE_FULL',
      'BATCHES_MANY',
      'SHELF_NOT_FOUND',
      'SHELF_SHORT',
      'SHELF_FULL',
    ],
  }),

  /** Out of the batches that lie here, the first to end first; the latest version of a kit, or one that a round still hands out. */
  assemble: command({
    title: '装礼包',
    access: storeKeepers,
    scope: 'node',
    audit: audit('node', 'version', 'count'),
    input: z.strictObject({ node: NodeId, version: Id, count: Packs }),
    output: z.object({ stock: Id, left: z.int() }),
    errors: [
      'KIT_NOT_FOUND',
      'KIT_REPLACED',
      'KIT_WITHDRAWN',
      'ITEM_SHORT',
      'PACKED_FROM_MANY',
      'BATCHES_MANY',
      'STORE_FULL',
    ],
  }),

  /** Back into the very batches that a pack was made of. */
  takeApart: command({
    title: '拆礼包',
    access: storeKeepers,
    scope: 'stock',
    audit: withReason('stock', 'lot', 'count'),
    input: z.strictObject({ stock: Id, lot: Id, count: Packs, reason: line(60) }),
    output: Left,
    errors: ['STORE_NOT_FOUND', 'BATCH_NOT_FOUND', 'ONLY_PACKS', 'STORE_SHORT', 'BATCHES_MANY', 'STORE_FULL'],
  }),

  /** From the store onto the supply shelf 物资补给 of a station at or below it: one movement there and one here. */
  shelve: command({
    title: '摆上货架',
    access: storeKeepers,
    scope: 'stock',
    audit: audit('stock', 'lot', 'count', 'supply'),
    input: z.strictObject({ stock: Id, lot: Id, count: Units, supply: Id }),
    output: Left,
    errors: [
      'STORE_NOT_FOUND',
      'BATCH_NOT_FOUND',
      'BATCH_EXPIRED',
      'ONLY_ITEMS',
      'STORE_SHORT',
      'SHELF_NOT_FOUND',
      'SHELF_ELSEWHERE',
      'SHELF_UNIT',
      'SHELF_FULL',
    ],
  }),

  /** Forgets figures that were counted and not confirmed. */
  dropCount: command({
    title: '作废盘点的数',
    access: storeKeepers,
    scope: 'stock',
    audit: audit('stock', 'at'),
    input: z.strictObject({ stock: Id, at: Instant }),
    output: Nothing,
    errors: ['STORE_NOT_FOUND', 'STORE_NO_COUNT'],
  }),
}
