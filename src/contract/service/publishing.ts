/** What those do who publish activities at a place. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, Month, PageInput, pageOf } from '../values'
import { organisers } from './access'
import { Announcement, DeskActivity, Figures } from './records'

/** Why an activity cannot be published so. */
export const announcementErrors = [
  'ENDS_BEFORE_START',
  'ACTIVITY_TOO_LONG',
  'ACTIVITY_PAST',
  'ACTIVITY_TOO_FAR',
] as const

/** How a series goes on. */
export const rhythms = { week: '每周', fortnight: '每两周', month: '每月' } as const
export type Rhythm = keyof typeof rhythms
const RhythmName = z.enum(Object.keys(rhythms) as [Rhythm, ...Rhythm[]])

export const publishing = {
  publish: command({
    title: '发布活动',
    access: organisers,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, activity: Announcement }),
    output: z.object({ id: Id }),
    errors: ['PLACE_NOT_FOUND', ...announcementErrors],
  }),

  /** The same again each week or month until a day, that day included; each an activity of its own. */
  publishSeries: command({
    title: '发布一组活动',
    access: organisers,
    scope: 'node',
    audit: { record: ['node', 'every', 'until'] },
    input: z.strictObject({ node: NodeId, activity: Announcement, every: RhythmName, until: Day }),
    output: z.object({ ids: z.array(Id) }),
    errors: ['PLACE_NOT_FOUND', 'SERIES_EMPTY', 'SERIES_TOO_LONG', ...announcementErrors],
  }),

  /** Activities of a place and of what lies in it, the latest first. */
  desk: query({
    title: '活动管理',
    access: organisers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: z.object({
      /** over, and nobody has said whom it did good; with the first page */
      uncounted: z.array(DeskActivity),
      list: pageOf(DeskActivity),
    }),
  }),

  /** What took place in a month, in sums. */
  figures: query({
    title: '看活动统计',
    access: organisers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, month: Month }),
    output: Figures,
  }),
}
