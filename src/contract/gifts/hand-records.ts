/** One pack handed out, as staff see it, and what may be wrong with it. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'
import { Day, Id, Instant } from '../values'
import { HandWay } from './records'

/** What may be wrong with a pack that is gone all the same, most of all where it was handed out without network. */
export const differences = {
  double: '重复领取',
  short: '账上没有',
  notEligible: '不在发放对象里',
  /** somebody of that name, or behind a door like theirs, had one */
  alike: '可能领过',
  /** told after its allotment had been brought back */
  afterBack: '带回来以后才补上',
  /** handed over after the round's last day, or after it was ended early */
  late: '结束以后发的',
  expired: '发的时候过期了',
  /** to a guest who is called like whoever handed it over */
  ownName: '跟发放人同名',
} as const
export type Difference = keyof typeof differences
const Difference = z.enum(Object.keys(differences) as [Difference, ...Difference[]])

/** Something that staff did to a record. */
const Act = z.object({ at: Instant, by: z.string(), reason: z.string() })
/** One thing in a pack, by batch. */
const HeldThing = z.object({
  item: Id,
  lot: Id,
  name: z.string(),
  unit: z.string(),
  count: z.int(),
  /** fen, of one unit */
  value: z.int(),
  from: z.optional(z.string()),
  number: z.optional(z.string()),
  expires: z.optional(Day),
})
export type HeldThing = z.infer<typeof HeldThing>

/** One pack handed out 发放记录, as staff see it. */
export const HandRecord = z.object({
  id: Id,
  round: Id,
  roundName: z.string(),
  node: NodeId,
  place: z.string(),
  pack: z.string(),
  /** fen */
  value: z.int(),
  /** what was in it; nothing where the book did not have it */
  contents: z.array(HeldThing),
  /** what the person is called; of guests with the last four digits */
  name: z.string(),
  way: HandWay,
  /** who fetched it for them */
  proxy: z.optional(z.string()),
  /** staff who handed it over */
  by: z.string(),
  at: Instant,
  /** true: from a place without network, known here later */
  outside: z.boolean(),
  /** true: the person had one already; it is shown, never dropped */
  double: z.boolean(),
  /** what somebody should look at */
  differs: z.array(Difference),
  /** taken back: when, by whom and why */
  undone: z.optional(Act),
  /** taken back and put right again, each time in turn */
  restored: z.optional(z.array(z.object({ undone: Act, redone: Act }))),
  signed: z.boolean(),
})
export type HandRecord = z.infer<typeof HandRecord>
