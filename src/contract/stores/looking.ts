/** What lies where, how it got there, and whether it adds up. */
import * as z from 'zod/mini'
import { query } from '../define'
import { NodeId } from '../organisation'
import { MovementKindName } from '../stock'
import { Id, Instant, PageInput, pageOf } from '../values'
import { storeKeepers } from './access'
import { ReconcileRow } from './reconcile-records'
import { ItemRow, KitRow, StockRow } from './records'
import { TransferRow } from './transfer-records'

/** One line of a thing's book. */
const Movement = z.object({
  id: Id,
  kind: MovementKindName,
  change: z.int(),
  after: z.int(),
  by: z.optional(z.string()),
  note: z.optional(z.string()),
  /** label of the batch that moved */
  batch: z.optional(z.string()),
  /** what kind of entry may be taken back here and has not been yet */
  undoable: z.boolean(),
  undone: z.boolean(),
  at: Instant,
})
export type Movement = z.infer<typeof Movement>

const Place = z.object({ node: NodeId, place: z.string() })
export type Place = z.infer<typeof Place>

const PlaceSum = z.object({
  node: NodeId,
  place: z.string(),
  /** fen */
  value: z.int(),
  things: z.int(),
  low: z.int(),
  /** things with a batch that ends within `expiryWarningDays` or has ended */
  expiring: z.int(),
})
export type PlaceSum = z.infer<typeof PlaceSum>

/** An entry that made more or less of something without anybody getting it; or a pack that somebody got though the book had none. */
const Difference = z.object({
  id: Id,
  node: NodeId,
  place: z.string(),
  name: z.string(),
  unit: z.string(),
  kind: MovementKindName,
  change: z.int(),
  note: z.optional(z.string()),
  /** of a pack that the book did not have: the round that it was handed out of */
  round: z.optional(z.string()),
  by: z.optional(z.string()),
  at: Instant,
})
export type Difference = z.infer<typeof Difference>

export const looking = {
  /** Everything that a place has in hand and to do. */
  desk: query({
    title: '看物资库',
    access: storeKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      place: z.string(),
      /** whether things may lie at this very place */
      mayStore: z.boolean(),
      stocks: z.array(StockRow),
      /** shown ones, of this place and of those above */
      items: z.array(ItemRow),
      /** the versions that are packed here, those before the latest as long as a round hands them out */
      kits: z.array(KitRow),
      coming: z.array(TransferRow),
      going: z.array(TransferRow),
      /** where one may send to, this place left out */
      targets: z.array(Place),
      /** what lies at the places below */
      below: z.array(PlaceSum),
    }),
    errors: ['STORE_PLACE_UNKNOWN'],
  }),

  overview: query({
    title: '看各处的物资',
    access: storeKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({ places: z.array(PlaceSum), value: z.int(), complete: z.boolean() }),
  }),

  /** One thing at one place with its book. */
  movements: query({
    title: '看一样的出入库',
    access: storeKeepers,
    scope: 'stock',
    input: z.strictObject({ stock: Id, ...PageInput }),
    output: z.object({
      stock: StockRow,
      place: z.string(),
      /** shelves at or below that hold the same thing in the same unit or may get it */
      shelves: z.array(z.object({ supply: Id, name: z.string(), unit: z.string(), place: z.string() })),
      ...pageOf(Movement).shape,
    }),
    errors: ['STORE_NOT_FOUND'],
  }),

  reconcile: query({
    title: '对账',
    access: storeKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      place: z.string(),
      /** those that do not add up first */
      rows: z.array(ReconcileRow),
      rowsInAll: z.int(),
      offInAll: z.int(),
      /** the latest first */
      differences: z.array(Difference),
      /** false: there was more than can be added up at once */
      complete: z.boolean(),
    }),
    errors: ['STORE_PLACE_UNKNOWN'],
  }),

  exportReconcile: query({
    title: '导出对账表',
    access: storeKeepers,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId }),
    output: z.object({ fileName: z.string(), xlsx: z.string(), rows: z.int(), complete: z.boolean() }),
    errors: ['STORE_PLACE_UNKNOWN'],
  }),
}
