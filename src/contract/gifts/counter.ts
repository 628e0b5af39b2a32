/** What those do who hand packs out: look who it is, hand over, take back; and the same at a place without network. */
import * as z from 'zod/mini'
import { personCodeErrors } from '../codes/records'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Signature } from '../signature'
import { Day, Id, Instant, line, Nothing } from '../values'
import { counterKeepers } from './access'
import { Door, Held, Pack, Shown } from './records'

/** Why nobody gets a pack here and now: each its own word. */
export const counterErrors = [
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
  /** each household gets one, and the home is known to the building only: `home`, missing for a guest; `heldAt` and `heldSign` of a code */
  'DOOR_MISSING',
  'GIFT_TWICE',
  'GIFT_OWN',
] as const

/** A round at a place; `kit` is the pack's version as the counter shows it, which spares the cloud a look at the round. */
export const RoundAt = { node: NodeId, round: Id, kit: z.optional(Id) }

/** Taken along: what the phone keeps until it has network again. `sign` proves that the cloud gave it. */
export const Allotment = z.object({
  id: Id,
  round: Id,
  roundName: z.string(),
  count: z.int(),
  /** handed out with it, as far as the cloud knows */
  used: z.int(),
  /** each household gets one, so each pack needs the door */
  household: z.optional(z.boolean()),
  /** when it was taken along, by the cloud's clock */
  at: Instant,
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
    input: z.strictObject({ ...RoundAt, shown: Shown, door: z.optional(Door) }),
    output: z.object({
      name: z.string(),
      /** of somebody's own code: goes along with what follows */
      held: z.optional(Held),
      /** who fetches it for them */
      proxy: z.optional(z.string()),
      pack: Pack,
      left: z.int(),
      /** somebody else fetches it, or nothing proves who it is, or the keeper lives in the same house */
      signs: z.boolean(),
      /** whose door it is, and who had one behind a door that may be the same one told differently: the keeper asks */
      household: z.optional(
        z.object({
          home: z.optional(z.string()),
          door: z.string(),
          /** names are masked; the door is only said within the community */
          near: z.array(z.object({ name: z.string(), door: z.optional(z.string()), place: z.string(), at: Instant })),
        }),
      ),
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
    input: z.strictObject({
      ...RoundAt,
      shown: Shown,
      door: z.optional(Door),
      signature: z.optional(Signature),
    }),
    output: z.object({ record: Id, name: z.string(), left: z.int() }),
    errors: [...counterErrors, ...personErrors, 'SIGNATURE_MISSING'],
  }),

  /**
   * Within the round, by counter-entry: the pack lies here again, and the person may get one once more. Where the kit was withdrawn, and of
   * a record that somebody should look at, also after the round.
   */
  undo: command({
    title: '撤销一次发放',
    access: counterKeepers,
    scope: 'record',
    audit: { reason: 'required', record: ['record'] },
    input: z.strictObject({ record: Id, reason: line(60) }),
    output: Nothing,
    errors: ['RECORD_NOT_FOUND', 'GIFT_UNDONE', 'ROUND_OVER', 'BATCHES_MANY'],
  }),

  /**
   * What was taken back by mistake counts again, by counter-entry of the counter-entry, as long as nobody has handed out another one for it
   * and a pack and a place in the quota are there.
   */
  redo: command({
    title: '恢复撤销的发放',
    access: counterKeepers,
    scope: 'record',
    audit: { reason: 'required', record: ['record'] },
    input: z.strictObject({ record: Id, reason: line(60) }),
    output: Nothing,
    errors: ['RECORD_NOT_FOUND', 'GIFT_NOT_UNDONE', 'GIFT_TWICE', 'ROUND_OVER', 'QUOTA_GONE', 'PACKS_GONE'],
  }),
}
