/** Codes 码: what hangs on a wall or stands on a phone, and where it leads. One registry for all of them. */
import * as z from 'zod/mini'
import { command, defineDomain, members, query } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { codeKeepers } from './access'
import { looking } from './looking'
import { CodeKind, CodeState, ShortCode } from './records'

export { type CodeKind, type CodeState, personCodeSeconds } from './records'

/** A code as its keepers see it. */
const CodeRow = z.object({
  code: ShortCode,
  kind: CodeKind,
  state: CodeState,
  /** where it leads */
  target: Id,
  place: z.string(),
  at: Instant,
  expiresAt: z.optional(Instant),
  /** scans of the last thirty days, and of the last seven; today counts in both */
  scans: z.int(),
  week: z.int(),
  today: z.int(),
  /** of each of the thirty days, today last */
  daily: z.array(z.int()),
})

export const codes = defineDomain('codes', '码', {
  ...looking,

  /** One's own code for the next half hour, a new one each minute; each is good once. */
  mine: query({
    title: '我的码',
    access: members,
    input: Nothing,
    output: z.object({
      /** ms UTC, of the cloud's clock: a phone's may be wrong */
      now: Instant,
      codes: z.array(z.object({ from: Instant, scene: z.string() })),
    }),
  }),

  make: command({
    title: '做一个码',
    access: codeKeepers,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId }),
    output: z.object({ code: ShortCode }),
    errors: ['PLACE_NOT_FOUND', 'NOT_A_STATION'],
  }),

  revoke: command({
    title: '作废一个码',
    access: codeKeepers,
    scope: 'code',
    audit: { reason: 'required', record: ['code'] },
    input: z.strictObject({ code: ShortCode, reason: line(60) }),
    output: Nothing,
    errors: ['CODE_UNKNOWN', 'CODE_REVOKED'],
  }),

  /** Until which day a code holds, that day included; null is for good. One that is over comes back by a later day. */
  limit: command({
    title: '定码用到哪天',
    access: codeKeepers,
    scope: 'code',
    audit: { record: ['code', 'last'] },
    input: z.strictObject({ code: ShortCode, last: z.nullable(Day) }),
    output: Nothing,
    errors: ['CODE_UNKNOWN', 'CODE_REVOKED', 'CODE_DAY_OVER'],
  }),

  /** A code that is printed already leads elsewhere from now on. */
  repoint: command({
    title: '改码的去处',
    access: codeKeepers,
    scope: 'code',
    audit: { record: ['code', 'node'] },
    input: z.strictObject({ code: ShortCode, node: NodeId }),
    output: Nothing,
    errors: ['CODE_UNKNOWN', 'CODE_REVOKED', 'PLACE_NOT_FOUND', 'NOT_A_STATION', 'CODE_OTHER_PLACE'],
  }),

  list: query({
    title: '管理的码',
    access: codeKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(CodeRow),
  }),
})
