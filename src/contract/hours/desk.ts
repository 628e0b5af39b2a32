/** What reviewers do. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { ruleMakers } from '../points/access'
import { Purse } from '../points/purses'
import { AwardRule, QualityLevel } from '../points/rule'
import { Id, Instant, Month, Nothing } from '../values'
import { reviewers } from './access'
import { hoursDefaults } from './defaults'
import { Minutes, ObjectionRow, Reason, RecordedService, SheetRow } from './records'

const verdict = { minutes: Minutes, level: QualityLevel, reason: z.optional(Reason) }

const ActivityToReview = z.object({
  id: Id,
  title: z.string(),
  place: z.string(),
  startsAt: Instant,
  endsAt: Instant,
})

export const desk = {
  /** What waits: activities that are over, services that people recorded themselves, objections. */
  waiting: query({
    title: '等审核的时长',
    access: reviewers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      activities: z.array(ActivityToReview),
      recorded: z.array(RecordedService),
      objections: z.array(ObjectionRow),
      rules: z.object({ volunteer: AwardRule, rider: AwardRule }),
    }),
  }),

  /** Everybody of one activity on one screen. */
  review: query({
    title: '审核一场活动',
    access: reviewers,
    scope: 'activity',
    audit: { record: ['activity'] },
    input: z.strictObject({ activity: Id }),
    output: z.object({
      title: z.string(),
      place: z.string(),
      startsAt: Instant,
      endsAt: Instant,
      reviewed: z.boolean(),
      rows: z.array(SheetRow),
      rule: AwardRule,
      kind: z.string(),
    }),
    errors: ['ACTIVITY_NOT_FOUND', 'NO_HOURS_HERE'],
  }),

  /** The whole activity at once; points are booked by a job within a minute. */
  confirm: command({
    title: '确认时长',
    access: reviewers,
    scope: 'activity',
    audit: { record: ['activity'] },
    input: z.strictObject({
      activity: Id,
      rows: z.array(z.strictObject({ id: Id, ...verdict })).check(z.maxLength(hoursDefaults.reviewMost)),
    }),
    output: z.object({ confirmed: z.int() }),
    errors: [
      'ACTIVITY_NOT_FOUND',
      'NO_HOURS_HERE',
      'ACTIVITY_RUNNING',
      'SERVICE_NOT_FOUND',
      'REVIEWED_ALREADY',
      'REASON_MISSING',
      'OWN_SERVICE',
      'OVERLAPS',
      'ROWS_MISSING',
    ],
  }),

  settleRecord: command({
    title: '审核补记的服务',
    access: reviewers,
    scope: 'service',
    audit: { record: ['id', 'approve'] },
    input: z.strictObject({ id: Id, approve: z.boolean(), ...verdict }),
    output: Nothing,
    errors: ['SERVICE_NOT_FOUND', 'REVIEWED_ALREADY', 'REASON_MISSING', 'OWN_SERVICE', 'OVERLAPS'],
  }),

  /** Somebody else than the reviewer decides; what was booked is taken back and booked anew. */
  decide: command({
    title: '处理时长异议',
    access: reviewers,
    scope: 'service',
    audit: { record: ['id', 'change'] },
    input: z.strictObject({ id: Id, change: z.boolean(), minutes: Minutes, level: QualityLevel, reason: Reason }),
    output: Nothing,
    errors: ['SERVICE_NOT_FOUND', 'NOT_OBJECTED', 'OWN_REVIEW', 'OWN_SERVICE'],
  }),

  /** A month of confirmed services as a table, with the columns that national volunteer platforms usually ask for. */
  exportMonth: query({
    title: '导出服务时长',
    access: reviewers,
    scope: 'node',
    audit: { record: ['node', 'month'] },
    input: z.strictObject({ node: NodeId, month: Month }),
    /** `xlsx`: base64; `complete` false: there were more services than a table of ours holds */
    output: z.object({ fileName: z.string(), xlsx: z.string(), rows: z.int(), complete: z.boolean() }),
  }),

  /** A rule held against what was served last month. */
  preview: query({
    title: '试算积分规则',
    access: ruleMakers,
    scope: 'district',
    input: z.strictObject({ purse: Purse, rule: AwardRule }),
    output: z.object({
      month: z.string(),
      services: z.int(),
      people: z.int(),
      /** hundredths that were earned, and that would have been */
      before: z.int(),
      after: z.int(),
      /** people who would have more, or less */
      more: z.int(),
      fewer: z.int(),
      /** true: there were more services than a preview looks at */
      partial: z.boolean(),
    }),
  }),
}
