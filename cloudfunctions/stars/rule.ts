/** The rule in force: read, never remembered. */
import { firstStarRule, type StarRule } from '../../src/contract/stars/rule'
import { atMost, find } from '../kernel'
import { ruleOf } from './rules-stars'
import { type StarRuleRecord, starRules } from './store'

const mostRules = 200
/** Ids are quarters: every one stands before this. */
const end = '~'

/** All rules, the latest first. One read. */
export const rulesSet = (): Promise<readonly StarRuleRecord[]> =>
  find(starRules, { where: { _id: atMost(end) }, orderBy: ['_id', 'desc'], limit: mostRules })

export const ruleFor = (records: readonly StarRuleRecord[], quarter: string): StarRule =>
  ruleOf(
    records.map(({ rule }) => rule),
    quarter,
  ) ?? firstStarRule
