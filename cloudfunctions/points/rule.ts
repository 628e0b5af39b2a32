/** The rule in force: read, never remembered, so that no function awards by an old one. */
import type { Purse } from '../../src/contract/points/purses'
import { type AwardRule, firstRule } from '../../src/contract/points/rule'
import { find } from '../kernel'
import { ruleOf } from './rules-award'
import { type RuleRecord, ruleRecords } from './store'

const mostRules = 200

/** All rules of a purse, the latest first. One read. */
export const rulesOf = (purse: Purse): Promise<readonly RuleRecord[]> =>
  find(ruleRecords, { where: { purse }, orderBy: ['_id', 'desc'], limit: mostRules })

/** The rule that counts a service of this day. One read. */
export async function ruleFor(purse: Purse, day: string): Promise<AwardRule> {
  const records = await rulesOf(purse)
  return ruleOf([firstRule, ...records.map(({ rule }) => rule)], day) ?? firstRule
}
