/** What accepted snaps earn, and what is counted. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Purse } from '../points/purses'
import { Cursor, Day, Id, Nothing } from '../values'
import { snapReviewers, snapRuleKeepers } from './access'
import { Category, SnapKind } from './kinds'

/** Hundredths of a point. */
const Points = z.int().check(z.gte(0), z.lte(100_000))

/** What an accepted snap earns at a community 随手拍积分规则; without one nothing is earned. */
export const SnapRule = z.strictObject({
  /** on from this day of sending; append-only, like every rule */
  from: Day,
  purse: Purse,
  /** for the first who sent it, and for those whose snap was merged into it */
  first: Points,
  later: Points,
  /** that one person may earn by snaps on a day, and in a month */
  dayCap: Points,
  monthCap: Points,
})
export type SnapRule = z.infer<typeof SnapRule>

const Counted = z.object({ sent: z.int(), accepted: z.int(), settled: z.int(), open: z.int() })

export const ledger = {
  rules: query({
    title: '随手拍积分规则',
    access: snapReviewers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({ place: z.string(), rules: z.array(z.object({ ...SnapRule.shape, by: z.string() })) }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  setRule: command({
    title: '定随手拍积分规则',
    access: snapRuleKeepers,
    scope: 'node',
    audit: { record: ['node', 'rule'] },
    input: z.strictObject({ node: NodeId, rule: SnapRule }),
    output: Nothing,
    errors: ['PLACE_NOT_FOUND', 'RULE_IN_PAST', 'RULE_CAPS'],
  }),

  /** By category, by place just below, by week; who waits how long. No names. */
  figures: query({
    title: '随手拍统计',
    access: snapReviewers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, kind: SnapKind, from: Day, to: Day }),
    output: z.object({
      place: z.string(),
      all: Counted,
      byCategory: z.array(z.object({ category: Category, ...Counted.shape })),
      byPlace: z.array(z.object({ node: NodeId, place: z.string(), ...Counted.shape })),
      /** weeks begin on Monday */
      byWeek: z.array(z.object({ from: Day, ...Counted.shape })),
      /** minutes until it was accepted, answered, declined or merged: half within, nine of ten within; missing: none was */
      decided: z.optional(z.object({ half: z.int(), most: z.int() })),
      /** what still waits for staff, by time since it was sent or opened again; taken in hand or not */
      waiting: z.object({ day: z.int(), week: z.int(), longer: z.int() }),
      ratings: z.object({ count: z.int(), sum: z.int(), reopened: z.int() }),
    }),
    errors: ['PLACE_NOT_FOUND', 'PERIOD_TOO_LONG'],
  }),

  /** Without names of senders and without pictures. Large files come in parts. */
  exportSnaps: query({
    title: '导出随手拍',
    access: snapReviewers,
    scope: 'node',
    audit: { record: ['node', 'kind', 'from', 'to'] },
    input: z.strictObject({ node: NodeId, kind: SnapKind, from: Day, to: Day, after: z.optional(Cursor) }),
    output: z.object({
      fileName: z.string(),
      rows: z.int(),
      xlsx: z.string(),
      file: z.optional(z.object({ id: Id, parts: z.int() })),
      next: z.optional(Cursor),
    }),
    errors: ['PERIOD_TOO_LONG'],
  }),

  exportPart: query({
    title: '取导出文件的一部分',
    access: snapReviewers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, id: Id, part: z.int().check(z.gte(1), z.lte(100)) }),
    output: z.object({ xlsx: z.string() }),
    errors: ['PART_GONE'],
  }),
}
