/** The district says what a service earns. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { points as contract } from '../../src/contract/points'
import { firstRule } from '../../src/contract/points/rule'
import { dayOf } from '../../src/contract/shanghai'
import { type CommandContext, type QueryContext, refuse } from '../kernel'
import { peopleById } from '../people'
import { rulesOf } from './rule'
import { ruleOf } from './rules-award'
import { ruleRecords } from './store'

export async function rules({ purse }: ParsedInputOf<typeof contract.rules>, { now }: QueryContext) {
  const records = await rulesOf(purse)
  const names = await peopleById(records.map(({ by }) => by))
  const set = records.map(({ rule, at, by, reason }) => ({ rule, at, by: names.get(by)?.name ?? '已离开', reason }))
  const today = ruleOf(
    records.map(({ rule }) => rule),
    dayOf(now),
  )
  return { now: today ?? firstRule, set }
}

/** Services of a day that has begun are counted by what was known then, so a rule begins tomorrow at the earliest. */
export async function setRule(
  { purse, rule, reason }: ParsedInputOf<typeof contract.setRule>,
  { tx, actor, now }: CommandContext,
) {
  if (rule.from <= dayOf(now)) return refuse('RULE_BEGUN', { today: dayOf(now) })
  const { excellent, good, fair, none } = rule.percents
  if (!(excellent >= good && good >= fair && fair >= none)) return refuse('RULE_LEVELS')
  const by = actor.person().personId
  await tx.put(ruleRecords, { _id: `${purse}.${rule.from}`, purse, rule, by, reason, at: now })
  return {}
}
