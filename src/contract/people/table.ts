/** Many places at once: a table is looked through, then its places are hung in portions; the tree comes out as a table too. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { FileId } from '../files'
import { NodeId, NodeKind, NodeSegment } from '../organisation'
import { CellFaultCode, FileFaultCode } from '../tables'
import { treeKeepers } from './access'
import { Name } from './records'

/** What the columns of the table are called. */
export const placeColumns = { parent: '上级', kind: '类型', name: '名称', segment: '短编号' } as const

const PlacesBelow = z.strictObject({
  parent: NodeId,
  places: z
    .array(z.strictObject({ segment: NodeSegment, kind: NodeKind, name: Name }))
    .check(z.minLength(1), z.maxLength(60)),
})
export type PlacesBelow = z.infer<typeof PlacesBelow>

/** Trips to the database that one portion may take besides those of any command: a second or two, far from the 30 s of a transaction. */
export const portionTrips = 60
/** Each place is written once, its parent is read and written once. */
export const tripsOf = (portion: readonly PlacesBelow[]): number =>
  portion.reduce((sum, { places }) => sum + places.length + 2, 0)

const Portion = z.array(PlacesBelow).check(
  z.minLength(1),
  z.refine(portion => tripsOf(portion) <= portionTrips),
)

const placeFaults = [
  /** what 类型 says is no kind of place */
  'KIND_UNKNOWN',
  'PARENT_UNKNOWN',
  /** several places are called so */
  'PARENT_AMBIGUOUS',
  'PARENT_CLOSED',
  /** the parent stands in this table, in the row `other`, which has a fault itself */
  'PARENT_FAULTY',
  /** this kind does not hang below that parent */
  'KIND_MISPLACED',
  'SEGMENT_WRONG',
  /** another place has it: `held` */
  'SEGMENT_TAKEN',
  /** there is one of this name already, with the short id `held` */
  'NAME_TAKEN',
] as const
const PlaceFault = z.object({
  /** as Excel counts, from 1 */
  row: z.int(),
  /** of the column */
  title: z.string(),
  code: z.enum([...CellFaultCode.options, ...placeFaults]),
  text: z.optional(z.string()),
  other: z.optional(z.int()),
  held: z.optional(z.string()),
})
export type PlaceFault = z.infer<typeof PlaceFault>

/** Faults that one reply shows; who has more mends these first. */
export const faultsShown = 200

export const table = {
  placesOut: query({
    title: '地点表',
    access: treeKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, content: z.enum(['tree', 'blank']) }),
    /** `xlsx`: base64; `complete` false: there are more places than one reply holds */
    output: z.object({ fileName: z.string(), xlsx: z.string(), places: z.int(), complete: z.boolean() }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  placesIn: query({
    title: '准备导入地点',
    access: treeKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    /** where the phone puts the table */
    output: z.object({ folder: z.string(), below: z.int() }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  checkPlaces: query({
    title: '核对地点表',
    access: treeKeepers,
    scope: 'node',
    /** the file is gone afterwards, whatever the answer: who mends it sends it again */
    input: z.strictObject({ node: NodeId, fileId: FileId }),
    output: z.object({
      /** rows that say a place that is there already */
      known: z.int(),
      adding: z.array(z.object({ kind: NodeKind, count: z.int() })),
      /** what is to be hung, parents before children; each for one `importPlaces` */
      portions: z.array(z.array(PlacesBelow)),
      /** the first of them */
      faults: z.array(PlaceFault),
      faultsInAll: z.int(),
      /** titles that were not read */
      unknown: z.array(z.string()),
    }),
    errors: ['PLACE_NOT_FOUND', 'TABLE_GONE', ...FileFaultCode.options],
  }),

  importPlaces: command({
    title: '导入地点',
    access: treeKeepers,
    scope: 'node',
    audit: { record: ['node', 'portion'] },
    input: z.strictObject({ node: NodeId, portion: Portion }),
    output: z.object({ added: z.int(), skipped: z.int() }),
    errors: ['PLACE_NOT_FOUND', 'PLACE_CLOSED', 'KIND_NOT_ALLOWED'],
  }),
}
