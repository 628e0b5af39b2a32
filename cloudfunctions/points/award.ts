/** A service earns points: for other domains, within their transaction. */
import type { NodeId } from '../../src/contract/organisation'
import { lineage } from '../../src/contract/organisation'
import { earnedBy } from '../../src/contract/points/earned'
import type { Purse } from '../../src/contract/points/purses'
import type { AwardRule, Earned, QualityLevel } from '../../src/contract/points/rule'
import { compact, type Tx } from '../kernel'
import { post, purseOf } from './post'
import { lapsesAt } from './rules-award'
import { awarded, honoured } from './rules-movements'
import { earnedWith } from './rules-purse'

/** A service that somebody has confirmed. */
export interface ServedFor {
  readonly person: string
  readonly purse: Purse
  /** what it was, e.g. the attendance; earns once, whoever asks how often */
  readonly cause: string
  readonly title: string
  readonly kind: string
  readonly node: NodeId
  readonly place: string
  /** YYYY-MM-DD in Asia/Shanghai */
  readonly day: string
  readonly minutes: number
  readonly level: QualityLevel
}

/**
 * Books what a service earns by the rule of its day: one read, and two writes when that is anything. The caller's own record says in the
 * same transaction that it has been booked. `entry` is missing when nothing was earned.
 */
export async function award(
  tx: Tx,
  served: ServedFor,
  rule: AwardRule,
  now: number,
): Promise<{ readonly earned: Earned; readonly entry?: string }> {
  const { person, purse, cause, title, node, place, day } = served
  const before = await purseOf(tx, person, purse)
  const earned = earnedBy(rule, { ...served, earnedThatDay: before.earnedOn[day] ?? 0 })
  if (earned.points === 0) return { earned }
  const lapses = lapsesAt(rule.lapse, day)
  const effect = earned.honourOnly ? honoured(earned.points) : awarded(before, earned.points, lapses)
  const about = {
    kind: 'award',
    cause,
    title,
    node,
    areas: lineage(node),
    place,
    day,
    earned,
    ruleFrom: rule.from,
  } as const
  const wording = { ...about, ...compact({ lapses: earned.honourOnly ? undefined : lapses }) }
  const earnedOn = earnedWith(before.earnedOn, day, earned.points, now)
  const { entry } = await post(tx, before, effect, wording, now, { earnedOn })
  return { earned, entry: entry._id }
}
