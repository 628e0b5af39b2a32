/** What the leaders of an activity do: whoever published it, whom they named, and staff of its place. */
import * as z from 'zod/mini'
import { PersonScene, personCodeErrors, ShortCode } from '../codes/records'
import { command, members, query } from '../define'
import { Id, line, Nothing, PageInput, pageOf } from '../values'
import { announcementErrors } from './publishing'
import { Announcement, Beneficiaries, DeskActivity, Participant } from './records'

export const leading = {
  /** Before it begins everything may change, afterwards what does not concern its time. Whoever signed up is told of another time or place. */
  edit: command({
    title: '改活动',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, activity: Announcement }),
    output: Nothing,
    errors: [
      'ACTIVITY_NOT_FOUND',
      'NOT_LEADER',
      'ACTIVITY_CANCELLED',
      'ACTIVITY_STARTED',
      'ACTIVITY_OVER',
      'CAPACITY_BELOW_TAKEN',
      ...announcementErrors,
    ],
  }),

  /** Everybody who signed up is told. */
  cancel: command({
    title: '取消活动',
    access: members,
    audit: { reason: 'required', record: ['id'] },
    input: z.strictObject({ id: Id, reason: line(60) }),
    output: Nothing,
    errors: ['ACTIVITY_NOT_FOUND', 'NOT_LEADER', 'ACTIVITY_STARTED', 'ACTIVITY_OVER'],
  }),

  /** Somebody who shows their own code leads from now on as well. */
  nameLeader: command({
    title: '添一个带队人',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, scene: PersonScene }),
    output: z.object({ leaders: z.int() }),
    errors: ['ACTIVITY_NOT_FOUND', 'NOT_LEADER', 'LEADER_ALREADY', 'LEADERS_FULL', ...personCodeErrors],
  }),

  /** Somebody cannot come after all, or should not. `as`: a leader's right stands with the activity, a role's with the place. */
  remove: command({
    title: '移出报名',
    access: members,
    audit: { reason: 'required', record: ['id', 'person'], about: 'person' },
    input: z.strictObject({ id: Id, person: Id, as: z.enum(['leader', 'staff']), reason: line(60) }),
    output: Nothing,
    errors: ['ACTIVITY_NOT_FOUND', 'NOT_LEADER', 'NOT_SIGNED_UP', 'ACTIVITY_OVER'],
  }),

  /** How many people it did good, once it has begun; may be put right later. */
  sayBeneficiaries: command({
    title: '填受益人数',
    access: members,
    audit: { record: ['id', 'beneficiaries'] },
    input: z.strictObject({ id: Id, beneficiaries: Beneficiaries }),
    output: Nothing,
    errors: ['ACTIVITY_NOT_FOUND', 'NOT_LEADER', 'ACTIVITY_CANCELLED', 'ACTIVITY_NOT_STARTED'],
  }),

  makeCode: command({
    title: '做活动的码',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: z.object({ code: ShortCode }),
    errors: ['ACTIVITY_NOT_FOUND', 'NOT_LEADER', 'ACTIVITY_CANCELLED'],
  }),

  /** Activities that the reader leads, the latest first. */
  led: query({
    title: '我带的活动',
    access: members,
    input: z.strictObject({ ...PageInput }),
    output: pageOf(DeskActivity),
  }),

  /** Who signed up, in the order in which they did. */
  roster: query({
    title: '看报名名单',
    access: members,
    input: z.strictObject({ id: Id, state: z.enum(['in', 'waiting', 'left']), ...PageInput }),
    output: z.object({
      activity: DeskActivity,
      /** the reader is one of its leaders, and not only staff of the place */
      leader: z.boolean(),
      people: pageOf(Participant),
    }),
    errors: ['ACTIVITY_NOT_FOUND', 'NOT_LEADER'],
  }),
}
