/** What an accepted snap earns: read, never remembered. */
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage, type NodeId } from '../../src/contract/organisation'
import type { snaps as contract, SnapRule } from '../../src/contract/snaps'
import { type CommandContext, find, localDay, oneOf, refuse } from '../kernel'
import { openPlace, placesById } from '../people'
import { capsAgree, nearestRule } from './rules-rule'
import { snapRules } from './store'
import { namesOf } from './views'

/** A place that changes its mind more often than this is shown the latest. */
const rulesMost = 100

/** The rule for what is sent on this day at a place. One read. */
export async function ruleAt(node: NodeId, day: string): Promise<SnapRule | undefined> {
  const found = await find(snapRules, { where: { node: oneOf(lineage(node)) }, limit: rulesMost * 6 })
  return nearestRule(found, node, day)
}

export async function rules({ node }: ParsedInputOf<typeof contract.rules>) {
  const where = { node }
  const [places, found] = await Promise.all([
    placesById([node]),
    find(snapRules, { where, orderBy: ['_id', 'desc'], limit: rulesMost }),
  ])
  const place = places.get(node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const names = await namesOf(found.map(({ by }) => by))
  return { place: place.name, rules: found.map(({ rule, by }) => ({ ...rule, by: names(by) })) }
}

/** What was sent on a day that has begun is counted by what was known then, so a rule begins tomorrow at the earliest. */
export async function setRule(
  { node, rule }: ParsedInputOf<typeof contract.setRule>,
  { tx, actor, now }: CommandContext,
) {
  const today = localDay(now)
  if (rule.from <= today) return refuse('RULE_IN_PAST', { today })
  if (!capsAgree(rule)) return refuse('RULE_CAPS')
  if (!(await openPlace(tx, node))) return refuse('PLACE_NOT_FOUND')
  await tx.put(snapRules, { _id: `${node}:${rule.from}`, node, rule, by: actor.person().personId, at: now })
  return {}
}
