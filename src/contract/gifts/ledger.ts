/** What is read afterwards: records, figures, what was complained of. */
import * as z from 'zod/mini'
import { command, only, query } from '../define'
import { NodeId } from '../organisation'
import { Cursor, Day, Id, line, Nothing, PageInput, pageOf } from '../values'
import { counterKeepers, roundKeepers } from './access'
import { HandRecord } from './hand-records'
import { Complaint, RoundPlace } from './records'

/** All at and below a place, the newest first; of one round, of one name, of packs that held an item or some of one batch. */
const RecordsOf = {
  node: NodeId,
  round: z.optional(Id),
  /** as it was written down, also with the last four digits behind it */
  name: z.optional(line(30)),
  item: z.optional(Id),
  lot: z.optional(Id),
}
/** Not the name that was looked for: the journal outlives whoever leaves. */
const onRecord = ['node', 'round', 'item', 'lot'] as const

export const ledger = {
  records: query({
    title: '看发放记录',
    access: counterKeepers,
    scope: 'node',
    audit: { record: onRecord },
    input: z.strictObject({ ...RecordsOf, ...PageInput }),
    output: z.object({ place: z.string(), ...pageOf(HandRecord).shape }),
  }),

  /** What was handed out, by station and by thing; without names, so it can be posted. */
  figures: query({
    title: '看发放汇总',
    access: counterKeepers,
    scope: 'round',
    input: z.strictObject({ round: Id }),
    output: z.object({
      name: z.string(),
      place: z.string(),
      from: Day,
      to: Day,
      pack: z.string(),
      /** fen of all that was handed out */
      value: z.int(),
      handed: z.int(),
      undone: z.int(),
      doubles: z.int(),
      places: z.array(RoundPlace),
      things: z.array(z.object({ name: z.string(), unit: z.string(), count: z.int(), value: z.int() })),
    }),
    errors: ['ROUND_NOT_FOUND'],
  }),

  /**
   * Records as .xlsx, ten thousand to a file; `next` says where the next file begins. Large files come in parts (base64), so that every
   * answer stays below 1 MB.
   */
  exportRecords: query({
    title: '导出发放记录',
    access: roundKeepers,
    scope: 'node',
    audit: { record: onRecord },
    input: z.strictObject({ ...RecordsOf, after: z.optional(Cursor) }),
    output: z.object({
      fileName: z.string(),
      rows: z.int(),
      xlsx: z.string(),
      /** parts that follow, fetched with `exportPart` */
      file: z.optional(z.object({ id: Id, parts: z.int() })),
      next: z.optional(Cursor),
    }),
  }),

  exportPart: query({
    title: '取导出文件的一部分',
    access: roundKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, id: Id, part: z.int().check(z.gte(1), z.lte(100)) }),
    output: z.object({ xlsx: z.string() }),
    errors: ['PART_GONE'],
  }),

  complaints: query({
    title: '看反映的发放问题',
    access: only('worker', 'streetLead', 'districtLead'),
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(Complaint),
  }),

  answer: command({
    title: '答复反映的问题',
    access: only('worker', 'streetLead', 'districtLead'),
    scope: 'complaint',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, words: line(200) }),
    output: Nothing,
    errors: ['COMPLAINT_NOT_FOUND', 'COMPLAINT_OWN', 'COMPLAINT_ANSWERED'],
  }),
}
