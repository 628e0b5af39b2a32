/** What actions of this domain give. Points are hundredths, times ms UTC. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'
import { Day, Id, Instant } from '../values'
import { EntryKind, Purse } from './purses'
import { Earned } from './rule'

/** What a purse holds. */
export const PurseView = z.object({
  purse: Purse,
  /** what can be spent now */
  balance: z.int(),
  /** owed, because an award that was spent already has been taken back */
  debt: z.int(),
  /** honour only: not to be spent */
  honour: z.int(),
  /** what lapses next */
  lapsing: z.optional(z.object({ points: z.int(), at: Instant })),
  /** true: it does not add up, and nothing is spent until somebody has looked */
  frozen: z.boolean(),
})
export type PurseView = z.infer<typeof PurseView>

/** An entry of a purse, as its owner sees it. */
export const EntryRow = z.object({
  id: Id,
  kind: EntryKind,
  title: z.string(),
  /** signed, honour included */
  points: z.int(),
  /** what could be spent, or was owed (below zero), afterwards */
  after: z.int(),
  honourOnly: z.boolean(),
  at: Instant,
  /** the day of the service */
  day: z.optional(Day),
  place: z.optional(z.string()),
  earned: z.optional(Earned),
  /** the first day of the rule that counted it */
  ruleFrom: z.optional(Day),
  /** when what came in lapses */
  lapses: z.optional(Instant),
  reason: z.optional(z.string()),
})
export type EntryRow = z.infer<typeof EntryRow>

/** One of a board; equal points share a rank. */
export const BoardRow = z.object({
  rank: z.int(),
  /** masked, e.g. 赵师傅 */
  name: z.string(),
  points: z.int(),
  mine: z.boolean(),
})
export type BoardRow = z.infer<typeof BoardRow>

/** What one month did to a purse. */
export const Statement = z.object({
  purse: Purse,
  month: z.string(),
  /** balance less debt when the month began, and at its end or now */
  opening: z.int(),
  closing: z.int(),
  /** equal kind and title are one line; the first to happen stands first */
  lines: z.array(
    z.object({
      kind: EntryKind,
      title: z.string(),
      times: z.int(),
      /** of service, where it was one */
      minutes: z.int(),
      points: z.int(),
      honourOnly: z.boolean(),
    }),
  ),
  /** boards of this month on which the owner stands, the smallest place first */
  ranks: z.array(z.object({ node: NodeId, place: z.string(), rank: z.int(), people: z.int(), points: z.int() })),
})
export type Statement = z.infer<typeof Statement>
