/** A round's list 发放名单: who stands on it, by table or one by one. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { FileId } from '../files'
import { CellFaultCode, FileFaultCode } from '../tables'
import { Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { roundKeepers } from './access'
import { giftDefaults } from './defaults'
import { LastFour } from './records'

const Phone = z.string().check(z.regex(/^1[3-9]\d{9}$/))
export const ListRow = z.strictObject({ name: line(20), phone: Phone })
export type ListRow = z.infer<typeof ListRow>

/** What the columns of the table are called. */
export const listColumns = { name: '姓名', phone: '手机号' } as const

export const listing = {
  /** An empty table to fill in. */
  listTable: query({
    title: '发放名单的空表',
    access: roundKeepers,
    scope: 'round',
    input: z.strictObject({ id: Id }),
    /** `xlsx`: base64 */
    output: z.object({ fileName: z.string(), xlsx: z.string() }),
    errors: ['ROUND_NOT_FOUND'],
  }),

  /** Looks a list through and writes nothing. */
  checkList: query({
    title: '核对发放名单',
    access: roundKeepers,
    scope: 'round',
    input: z.strictObject({ id: Id, fileId: FileId }),
    output: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('unreadable'),
        fault: FileFaultCode,
        titles: z.optional(z.array(z.string())),
      }),
      z.object({
        kind: z.literal('looked'),
        rows: z.int(),
        /** with an account here: they are told, and may show their code */
        known: z.int(),
        /** on the list already */
        listed: z.int(),
        faults: z.array(
          z.object({
            row: z.int(),
            column: z.string(),
            code: CellFaultCode,
            /** what stands there, shortened */
            text: z.optional(z.string()),
            other: z.optional(z.int()),
          }),
        ),
        /** titles that were not read: nothing of what stands below them is kept */
        unknown: z.array(z.string()),
        portions: z.array(z.array(ListRow).check(z.maxLength(giftDefaults.listPortion))),
      }),
    ]),
    errors: ['ROUND_NOT_FOUND', 'ATTACHMENT_UNKNOWN'],
  }),

  /** Adds to the list; who stands on it stays once. */
  importList: command({
    title: '导入发放名单',
    access: roundKeepers,
    scope: 'round',
    audit: { record: ['id'] },
    input: z.strictObject({
      id: Id,
      portion: z.array(ListRow).check(z.minLength(1), z.maxLength(giftDefaults.listPortion)),
    }),
    output: z.object({ added: z.int(), known: z.int() }),
    errors: ['ROUND_NOT_FOUND', 'ROUND_LIST_SHUT', 'LIST_FULL'],
  }),

  listed: query({
    title: '看发放名单',
    access: roundKeepers,
    scope: 'round',
    input: z.strictObject({ id: Id, ...PageInput }),
    output: z.object({
      name: z.string(),
      /** where the table goes */
      folder: z.string(),
      /** true: not handed in yet, so people may still come onto it */
      open: z.boolean(),
      ...pageOf(z.object({ id: Id, name: z.string(), last4: LastFour, known: z.boolean(), got: z.optional(Instant) }))
        .shape,
    }),
    errors: ['ROUND_NOT_FOUND'],
  }),

  unlist: command({
    title: '从名单里去掉一个人',
    access: roundKeepers,
    scope: 'round',
    audit: { reason: 'required', record: ['id', 'row'] },
    input: z.strictObject({ id: Id, row: Id, reason: line(60) }),
    output: Nothing,
    errors: ['ROUND_NOT_FOUND', 'NOT_LISTED', 'LISTED_HAS_GOT'],
  }),
}
