/** The district's rule, and purses that somebody must look at. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { correctors, ruleMakers } from './access'
import { Purse } from './purses'
import { AwardRule } from './rule'

const DatedRule = z.object({ rule: AwardRule, at: Instant, by: z.string(), reason: z.string() })

export const desk = {
  rules: query({
    title: '看积分规则',
    access: ruleMakers,
    scope: 'district',
    input: z.strictObject({ purse: Purse }),
    output: z.object({ now: AwardRule, set: z.array(DatedRule) }),
  }),

  /** From tomorrow on at the earliest: what was served already is counted by the rule of its day. A rule of the same first day is replaced while it has not begun. */
  setRule: command({
    title: '改积分规则',
    access: ruleMakers,
    scope: 'district',
    audit: { reason: 'required', record: ['purse', 'rule'] },
    input: z.strictObject({ purse: Purse, rule: AwardRule, reason: line(100) }),
    output: Nothing,
    errors: ['RULE_BEGUN', 'RULE_LEVELS'],
  }),

  /** An award that should not have been; what was spent of it already is owed. */
  reverse: command({
    title: '扣回一笔积分',
    access: correctors,
    scope: 'entry',
    audit: { reason: 'required', record: ['entry'] },
    input: z.strictObject({ entry: Id, reason: line(100) }),
    output: Nothing,
    errors: ['ENTRY_NOT_FOUND', 'ENTRY_NO_AWARD', 'ENTRY_REVERSED', 'OWN_ENTRY'],
  }),

  /** What was earned in one's part of the tree, the latest first. */
  awards: query({
    title: '看得分记录',
    access: correctors,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(
      z.object({
        id: Id,
        name: z.string(),
        title: z.string(),
        points: z.int(),
        day: z.optional(Day),
        at: Instant,
        reversed: z.boolean(),
      }),
    ),
  }),

  frozen: query({
    title: '对不上的积分账户',
    access: ruleMakers,
    scope: 'district',
    input: Nothing,
    output: z.object({
      purses: z.array(
        z.object({ account: Id, name: z.string(), purse: Purse, at: Instant, shown: z.int(), sum: z.int() }),
      ),
      /** the last check that went through all of them */
      checked: z.optional(z.object({ at: Instant, accounts: z.int(), entries: z.int() })),
    }),
  }),

  /** The entries hold: the purse becomes their sum, and opens again. */
  thaw: command({
    title: '按明细恢复积分账户',
    access: ruleMakers,
    scope: 'district',
    audit: { reason: 'required', record: ['account'] },
    input: z.strictObject({ account: Id, reason: line(100) }),
    output: z.object({ balance: z.int() }),
    errors: ['PURSE_NOT_FROZEN'],
  }),
}
