/** What those do who hand packs out: look who it is, hand over, take back; and the same at a place without network. */
import * as z from 'zod/mini'
import { personCodeErrors } from '../codes/records'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, Instant, line, Nothing } from '../values'
import { counterKeepers } from './access'
import { giftDefaults } from './defaults'
import { Pack, Shown, Signature } from './records'

/** Why nobody gets a pack here and now: each its own word. */
const counterErrors = [
  'ROUND_NOT_HERE',
  'ROUND_NOT_BEGUN',
  'ROUND_OVER',
  'QUOTA_GONE',
  'PACKS_GONE',
  'BATCH_EXPIRED',
  'KIT_WITHDRAWN',
] as const
const personErrors = [
  ...personCodeErrors,
  'TICKET_UNKNOWN',
  'TICKET_OTHER_ROUND',
  'GUESTS_NOT_HERE',
  'NOT_ELIGIBLE',
  'HOME_MISSING',
  'GIFT_TWICE',
  'GIFT_OWN',
] as const

/** A round at a place; `kit` is the pack's version as the counter shows it, which spares the cloud a look at the round. */
const RoundAt = { node: NodeId, round: Id, kit: z.optional(Id) }

/** Taken along: what the phone keeps until it has network again. `sign` proves that the cloud gave it. */
const Allotment = z.object({
  id: Id,
  round: Id,
  roundName: z.string(),
  count: z.int(),
  /** handed out with it, as far as the cloud knows */
  used: z.int(),
  until: Instant,
  sign: z.string(),
})
export type Allotment = z.infer<typeof Allotment>

export const counter = {
  /** One call for the counter: what is handed out here today. */
  atCounter: query({
    title: '礼包发放台',
    access: counterKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      place: z.string(),
      rounds: z.array(
        z.object({
          id: Id,
          name: z.string(),
          pack: Pack,
          from: Day,
          to: Day,
          per: z.enum(['person', 'household']),
          guests: z.boolean(),
          quota: z.int(),
          handed: z.int(),
          outside: z.int(),
          /** packs that lie here and may be handed out today */
          left: z.int(),
        }),
      ),
      /** of the reader, not brought back yet */
      allotments: z.array(Allotment),
    }),
    errors: ['PLACE_UNKNOWN'],
  }),

  /** Who it is and whether they get one; nothing changes. A refusal is the answer “why not”. */
  look: query({
    title: '看能不能领',
    access: counterKeepers,
    scope: 'node',
    input: z.strictObject({ ...RoundAt, shown: Shown }),
    output: z.object({
      name: z.string(),
      /** who fetches it for them */
      proxy: z.optional(z.string()),
      pack: Pack,
      left: z.int(),
      /** somebody of that name and these four digits has had one: look twice */
      alike: z.optional(z.object({ place: z.string(), at: Instant })),
    }),
    errors: [...counterErrors, ...personErrors],
  }),

  handOut: command({
    title: '发礼包',
    access: counterKeepers,
    scope: 'node',
    audit: { record: ['node', 'round'] },
    input: z.strictObject({ ...RoundAt, shown: Shown, signature: z.optional(Signature) }),
    output: z.object({ record: Id, name: z.string(), left: z.int() }),
    errors: [...counterErrors, ...personErrors, 'SIGNATURE_MISSING'],
  }),

  /** Within the round, by counter-entry: the pack lies here again, and the person may get one once more. */
  undo: command({
    title: '撤销一次发放',
    access: counterKeepers,
    scope: 'record',
    audit: { reason: 'required', record: ['record'] },
    input: z.strictObject({ record: Id, reason: line(60) }),
    output: Nothing,
    errors: ['RECORD_NOT_FOUND', 'GIFT_UNDONE', 'ROUND_OVER'],
  }),

  /** Packs for a place without network: they count against the quota at once, so nobody can promise them twice. */
  takeAlong: command({
    title: '带出去发',
    access: counterKeepers,
    scope: 'node',
    audit: { record: ['node', 'round', 'count'] },
    input: z.strictObject({
      ...RoundAt,
      count: z.int().check(z.gte(1), z.lte(giftDefaults.outsideMost)),
    }),
    output: Allotment,
    errors: [...counterErrors, 'ALLOTMENT_OPEN'],
  }),

  /**
   * What was handed out there, sent when there is network again. `number` counts from 1 within the allotment: one number is one pack,
   * however often it is sent. Whoever had one already is recorded as a double and shown; a pack that is gone is never left out.
   */
  handOutside: command({
    title: '补录外出发放',
    access: counterKeepers,
    scope: 'allotment',
    audit: { record: ['allotment', 'number'] },
    input: z.strictObject({
      allotment: Id,
      sign: z.string().check(z.maxLength(100)),
      number: z.int().check(z.gte(1), z.lte(giftDefaults.outsideMost)),
      shown: Shown,
      /** when it was handed over, by the cloud's clock as the phone knows it */
      at: Instant,
      signature: z.optional(Signature),
    }),
    output: z.object({ record: Id, name: z.string(), double: z.boolean() }),
    errors: [
      'ALLOTMENT_UNKNOWN',
      'ALLOTMENT_FORGED',
      'ALLOTMENT_USED',
      'ALLOTMENT_OVER',
      'ALLOTMENT_BACK',
      'PERSON_CODE_UNKNOWN',
      'PERSON_CODE_OLD',
      'TICKET_UNKNOWN',
      'TICKET_OTHER_ROUND',
      'GIFT_OWN',
      'SIGNATURE_MISSING',
    ],
  }),

  /** What was not handed out lies at the station again; nothing more can be sent for it. */
  bringBack: command({
    title: '带回来',
    access: counterKeepers,
    scope: 'allotment',
    audit: { record: ['allotment'] },
    input: z.strictObject({ allotment: Id }),
    output: z.object({ back: z.int() }),
    errors: ['ALLOTMENT_UNKNOWN', 'ALLOTMENT_BACK'],
  }),
}
