/** What those do who plan rounds: draft, have approved by somebody else, open, close. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { roundKeepers } from './access'
import { Pack, Quota, RoundPlace, RoundRow, RoundSettings, Who } from './records'

const settingsErrors = ['ROUND_DAYS', 'KIT_NOT_FOUND', 'KIT_WITHDRAWN', 'NOT_A_COUNTER', 'ROUND_PLACE_TWICE'] as const

export const rounds = {
  rounds: query({
    title: '看发放批次',
    access: roundKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: z.object({
      place: z.string(),
      /** kit versions that a new round may hand out */
      packs: z.array(Pack),
      /** stations and communities that may hand out */
      counters: z.array(z.object({ node: NodeId, place: z.string() })),
      ...pageOf(RoundRow).shape,
    }),
  }),

  round: query({
    title: '看一个发放批次',
    access: roundKeepers,
    scope: 'round',
    input: z.strictObject({ id: Id }),
    output: z.object({
      ...RoundRow.shape,
      who: Who,
      guests: z.boolean(),
      words: z.string(),
      places: z.array(
        z.object({
          ...RoundPlace.shape,
          /** packs of the round's kit that have been sent there and not been received yet */
          coming: z.int(),
        }),
      ),
      /** packs that somebody has along and has neither told nor brought back, the longest out first */
      along: z.array(
        z.object({
          allotment: Id,
          node: NodeId,
          place: z.string(),
          by: z.string(),
          count: z.int(),
          /** handed out of it, as far as the cloud knows */
          used: z.int(),
          at: Instant,
        }),
      ),
      /** packs that were approved for all its places; missing before that */
      allowed: z.optional(z.int()),
      /** places that somebody wants more packs for than were approved; `own`: the reader does, so another person has to agree */
      asked: z.array(z.object({ node: NodeId, quota: z.int(), by: z.string(), own: z.boolean() })),
      /** people on its list */
      listed: z.int(),
      handed: z.int(),
      undone: z.int(),
      /** handed out although the person had one already */
      doubles: z.int(),
      by: z.string(),
      submitted: z.optional(z.object({ by: z.string(), at: Instant })),
      approved: z.optional(z.object({ by: z.string(), at: Instant })),
      sentBack: z.optional(z.object({ by: z.string(), at: Instant, reason: z.string() })),
      closed: z.optional(z.object({ at: Instant, reason: z.optional(z.string()) })),
      /** true: stations are being told of what has just been approved or closed */
      spreading: z.boolean(),
      /** true: the reader did not write or submit it, so may approve it */
      mayApprove: z.boolean(),
      packs: z.array(Pack),
      counters: z.array(z.object({ node: NodeId, place: z.string() })),
    }),
    errors: ['ROUND_NOT_FOUND'],
  }),

  draft: command({
    title: '起草发放批次',
    access: roundKeepers,
    scope: 'node',
    audit: { record: ['node', 'round'] },
    input: z.strictObject({ node: NodeId, round: RoundSettings }),
    output: z.object({ id: Id }),
    errors: settingsErrors,
  }),

  /** Only a draft changes; what was approved stays as it was approved, but for quotas. */
  edit: command({
    title: '改发放批次',
    access: roundKeepers,
    scope: 'round',
    audit: { record: ['id', 'round'] },
    input: z.strictObject({ id: Id, round: RoundSettings }),
    output: Nothing,
    errors: ['ROUND_NOT_FOUND', 'ROUND_NOT_DRAFT', ...settingsErrors],
  }),

  submit: command({
    title: '交给别人批准',
    access: roundKeepers,
    scope: 'round',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['ROUND_NOT_FOUND', 'ROUND_NOT_DRAFT', 'LIST_EMPTY'],
  }),

  /** By a second person: not whoever wrote or submitted it. */
  approve: command({
    title: '批准发放',
    access: roundKeepers,
    scope: 'round',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['ROUND_NOT_FOUND', 'ROUND_NOT_SUBMITTED', 'ROUND_SAME_PERSON', 'KIT_WITHDRAWN', 'ROUND_DAYS'],
  }),

  sendBack: command({
    title: '退回发放批次',
    access: roundKeepers,
    scope: 'round',
    audit: { reason: 'required', record: ['id'] },
    input: z.strictObject({ id: Id, reason: line(60) }),
    output: Nothing,
    errors: ['ROUND_NOT_FOUND', 'ROUND_NOT_SUBMITTED'],
  }),

  close: command({
    title: '提前结束发放',
    access: roundKeepers,
    scope: 'round',
    audit: { reason: 'required', record: ['id'] },
    input: z.strictObject({ id: Id, reason: line(60) }),
    output: Nothing,
    errors: ['ROUND_NOT_FOUND', 'ROUND_NOT_OPEN'],
  }),

  /**
   * Of one station while the round is open; not below what is handed out or outside. Within what was approved for all stations together
   * it takes effect at once; beyond that it waits until another person sets the same number.
   */
  setQuota: command({
    title: '调整驿站的份数',
    access: roundKeepers,
    scope: 'round',
    audit: { record: ['id', 'node', 'quota'] },
    input: z.strictObject({ id: Id, node: NodeId, quota: Quota }),
    /** `waits`: nothing has changed yet, another person has to agree */
    output: z.object({ waits: z.boolean() }),
    errors: ['ROUND_NOT_FOUND', 'ROUND_NOT_OPEN', 'ROUND_NOT_HERE', 'QUOTA_BELOW_HANDED'],
  }),
}
