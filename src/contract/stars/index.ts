/** Stars 小哥星级: what riders did in a quarter, seen in the next one. Facts are entries of the rider's purse and nothing else. */
import * as z from 'zod/mini'
import { command, defineDomain, members, query } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { starJudges, starRuleMakers } from './access'
import { Quarter } from './quarters'
import { AppealRow, AppealView, StarView } from './records'
import { Criteria, Level, StarRule } from './rule'

export const stars = defineDomain('stars', '小哥星级', {
  /** The star of today with its reason, what this quarter has come to so far, and the quarters before. */
  mine: query({
    title: '我的星级',
    access: members,
    input: Nothing,
    output: z.object({
      /** missing: no star in this quarter */
      now: z.optional(StarView),
      /** this quarter so far: it makes the star of the next one */
      soFar: z.object({
        quarter: Quarter,
        until: Day,
        level: Level,
        has: Criteria,
        takes: z.array(Criteria),
      }),
      /** false: the district has not set a rule, ours holds */
      ruleSet: z.boolean(),
      appeal: z.optional(AppealView),
      /** the last day on which one can appeal or object */
      appealUntil: Day,
      before: z.array(StarView),
    }),
  }),

  /** Says why the star of this quarter is not right; somebody of the home community looks. */
  appeal: command({
    title: '星级申诉',
    access: members,
    audit: { record: [] },
    input: z.strictObject({ words: line(300) }),
    output: Nothing,
    errors: ['NO_STAR_YET', 'NO_HOME', 'APPEAL_MADE', 'APPEAL_LATE'],
  }),

  /** Once: somebody else looks a second time. */
  object: command({
    title: '请换一个人再看星级',
    access: members,
    audit: { record: [] },
    input: z.strictObject({ words: line(300) }),
    output: Nothing,
    errors: ['APPEAL_NOT_FOUND', 'APPEAL_NOT_DECIDED', 'APPEAL_LATE'],
  }),

  appeals: query({
    title: '看星级申诉',
    access: starJudges,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(AppealRow),
  }),

  /** Keeps the level, or gives a higher one. */
  decide: command({
    title: '定星级申诉',
    access: starJudges,
    scope: 'appeal',
    audit: { reason: 'required', record: ['appeal', 'level'] },
    input: z.strictObject({ appeal: Id, level: Level, reason: line(100) }),
    output: Nothing,
    errors: ['APPEAL_NOT_FOUND', 'APPEAL_DECIDED', 'APPEAL_OWN', 'APPEAL_SAME_JUDGE', 'STAR_LOWER'],
  }),

  rules: query({
    title: '看星级规则',
    access: starRuleMakers,
    scope: 'district',
    input: Nothing,
    output: z.object({
      now: StarRule,
      set: z.array(z.object({ rule: StarRule, by: z.string(), at: Instant, reason: z.string() })),
    }),
  }),

  /** From the next quarter of service on at the earliest. */
  setRule: command({
    title: '改星级规则',
    access: starRuleMakers,
    scope: 'district',
    audit: { reason: 'required', record: ['rule'] },
    input: z.strictObject({ rule: StarRule, reason: line(100) }),
    output: Nothing,
    errors: ['STAR_RULE_BEGUN', 'STAR_RULE_ORDER'],
  }),
})
