/** The district says what a star takes. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { stars as contract } from '../../src/contract/stars'
import { quarterOf } from '../../src/contract/stars/quarters'
import { type CommandContext, type QueryContext, refuse } from '../kernel'
import { peopleById } from '../people'
import { ruleFor, rulesSet } from './rule'
import { hasBegun, isOrdered } from './rules-stars'
import { starRules } from './store'

export async function rules(_input: unknown, { now }: QueryContext) {
  const records = await rulesSet()
  const names = await peopleById(records.map(({ by }) => by))
  const set = records.map(({ rule, at, by, reason }) => ({ rule, at, by: names.get(by)?.name ?? '已离开', reason }))
  return { now: ruleFor(records, quarterOf(now)), set }
}

export async function setRule(
  { rule, reason }: ParsedInputOf<typeof contract.setRule>,
  { tx, actor, now }: CommandContext,
) {
  if (hasBegun(rule, now)) return refuse('STAR_RULE_BEGUN')
  if (!isOrdered(rule)) return refuse('STAR_RULE_ORDER')
  await tx.put(starRules, { _id: rule.from, rule, by: actor.person().personId, reason, at: now })
  return {}
}
