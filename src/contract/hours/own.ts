/** What people do with their own hours. */
import * as z from 'zod/mini'
import { command, members, query } from '../define'
import { PictureRef } from '../files'
import { NodeId } from '../organisation'
import { Purse } from '../points/purses'
import { AwardRule } from '../points/rule'
import { ActivityKind } from '../service/records'
import { Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { hoursDefaults } from './defaults'
import { OwnService } from './records'

/** The rotating code that stands at the activity, as it was scanned or typed. */
const ActivityScene = z.string().check(z.minLength(1), z.maxLength(32))
const codeErrors = ['ACTIVITY_CODE_UNKNOWN', 'ACTIVITY_CODE_OLD', 'ACTIVITY_CANCELLED'] as const
/** Wide open on purpose: empty or over-long words have codes of their own. */
const Words = z.string().check(z.maxLength(5000))

export const own = {
  signIn: command({
    title: '签到',
    access: members,
    audit: { record: [] },
    input: z.strictObject({ scene: ActivityScene }),
    output: z.object({ id: Id, title: z.string(), place: z.string(), at: Instant, endsAt: Instant }),
    errors: [...codeErrors, 'TOO_EARLY', 'ACTIVITY_OVER', 'ALREADY_IN', 'ALREADY_OUT', 'NO_HOURS_HERE'],
  }),

  signOut: command({
    title: '签退',
    access: members,
    audit: { record: [] },
    input: z.strictObject({ scene: ActivityScene }),
    output: z.object({ id: Id, title: z.string(), minutes: z.int() }),
    errors: [...codeErrors, 'NOT_IN', 'ALREADY_OUT', 'TOO_LATE_OUT'],
  }),

  /** Somebody has left and forgot the code: their own word, which the reviewer will look at. */
  sayLeft: command({
    title: '补签退',
    access: members,
    audit: { record: ['id', 'out'] },
    input: z.strictObject({ id: Id, out: Instant }),
    output: z.object({ minutes: z.int() }),
    errors: ['SERVICE_NOT_FOUND', 'ALREADY_OUT', 'OUT_BEFORE_IN', 'OUT_IN_FUTURE'],
  }),

  mine: query({
    title: '我的服务时长',
    access: members,
    input: z.strictObject({ ...PageInput }),
    output: z.object({
      services: pageOf(OwnService),
      /** confirmed minutes and services of this year, and of all years */
      year: z.object({ minutes: z.int(), services: z.int() }),
      all: z.object({ minutes: z.int(), services: z.int() }),
      /** where proofs go */
      folder: z.string(),
      rules: z.object({ volunteer: AwardRule, rider: AwardRule }),
    }),
  }),

  object: command({
    title: '对时长有异议',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, words: Words }),
    output: Nothing,
    errors: [
      'SERVICE_NOT_FOUND',
      'NOT_REVIEWED_YET',
      'OBJECTED_ALREADY',
      'OBJECTION_LATE',
      'WORDS_EMPTY',
      'WORDS_TOO_LONG',
    ],
  }),

  /** A service that no activity knows of: with proof, and somebody has to approve it. */
  record: command({
    title: '补记一次服务',
    access: members,
    audit: { record: ['node', 'kind', 'startsAt', 'endsAt'] },
    input: z.strictObject({
      node: NodeId,
      purse: Purse,
      kind: ActivityKind,
      title: line(30),
      startsAt: Instant,
      endsAt: Instant,
      words: Words,
      pictures: z.array(PictureRef).check(z.maxLength(hoursDefaults.proofsMost)),
    }),
    output: z.object({ id: Id }),
    errors: [
      'PLACE_NOT_FOUND',
      'PROOF_MISSING',
      'OUT_BEFORE_IN',
      'OUT_IN_FUTURE',
      'TOO_LONG_AGO',
      'SERVICE_TOO_LONG',
      'TOO_MANY_RECORDS',
      'WORDS_EMPTY',
      'WORDS_TOO_LONG',
      'ATTACHMENT_UNKNOWN',
      'ATTACHMENT_NOT_PICTURE',
      'ATTACHMENT_TOO_LARGE',
    ],
  }),

  withdrawRecord: command({
    title: '撤回补记',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['SERVICE_NOT_FOUND', 'REVIEWED_ALREADY'],
  }),
}
