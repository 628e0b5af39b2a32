/** What people do with activities. */
import * as z from 'zod/mini'
import { command, everyone, members, query } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, Month, Nothing, PageInput, pageOf } from '../values'
import { ActivityKind, ActivityRow, ActivityView, OwnActivity, OwnSignUp, SignUpStateName } from './records'

export const joining = {
  /** What comes at a place and in it (without one: anywhere), the next one first; with the first page also what is held for everybody around it. */
  list: query({
    title: '看活动',
    access: everyone,
    input: z.strictObject({
      node: z.optional(NodeId),
      kind: z.optional(ActivityKind),
      day: z.optional(Day),
      ...PageInput,
    }),
    output: z.object({
      place: z.optional(z.string()),
      near: pageOf(ActivityRow),
      around: z.array(ActivityRow),
    }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  /** How many begin on each day of a month, at a place, in it and around it; days without any are left out. */
  month: query({
    title: '看活动日历',
    access: everyone,
    input: z.strictObject({ node: z.optional(NodeId), kind: z.optional(ActivityKind), month: Month }),
    output: z.object({ days: z.array(z.object({ day: Day, count: z.int() })) }),
  }),

  read: query({
    title: '看一个活动',
    access: everyone,
    input: z.strictObject({ id: Id }),
    output: z.object({
      activity: ActivityView,
      own: z.optional(OwnSignUp),
      /** the reader may lead it */
      leads: z.boolean(),
      /** false: the reader has not agreed to the privacy notice yet */
      member: z.boolean(),
    }),
    errors: ['ACTIVITY_NOT_FOUND'],
  }),

  /** With a place, or on the waiting list. */
  signUp: command({
    title: '报名',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: z.object({ state: SignUpStateName, position: z.optional(z.int()) }),
    errors: [
      'ACTIVITY_NOT_FOUND',
      'ACTIVITY_CANCELLED',
      'ACTIVITY_STARTED',
      'ACTIVITY_OVER',
      'ACTIVITY_FULL',
      'OVERLAPS_OTHER',
    ],
  }),

  leave: command({
    title: '退出报名',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['ACTIVITY_NOT_FOUND', 'NOT_SIGNED_UP', 'LEAVING_CLOSED'],
  }),

  /** What comes is given with the first page, the next one first; what is past the latest first. */
  mine: query({
    title: '我报的活动',
    access: members,
    input: z.strictObject({ ...PageInput }),
    output: z.object({ coming: z.array(OwnActivity), past: pageOf(OwnActivity) }),
  }),
}
