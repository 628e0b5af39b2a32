/** What people see of their own points, and of each other's. */
import * as z from 'zod/mini'
import { PersonScene, personCodeErrors } from '../codes/records'
import { command, everyone, members, query } from '../define'
import { NodeId } from '../organisation'
import { Month, Nothing, PageInput, pageOf } from '../values'
import { Purse } from './purses'
import { BoardRow, EntryRow, PurseView, Statement } from './records'
import { AwardRule } from './rule'

export const own = {
  /** Both purses, and the book of one. */
  mine: query({
    title: '我的积分',
    access: members,
    input: z.strictObject({ purse: Purse, ...PageInput }),
    output: z.object({
      purses: z.array(PurseView),
      entries: pageOf(EntryRow),
      /** the rule of today */
      rule: AwardRule,
      /** false: the district has not set one, ours holds */
      ruleSet: z.boolean(),
      /** true: boards show this person */
      onBoards: z.boolean(),
    }),
  }),

  /** 月账单: what came in and went out in a month, and where that put its owner. Nothing is stored; it follows from the entries. */
  statement: query({
    title: '积分月账单',
    access: members,
    input: z.strictObject({ purse: Purse, month: Month }),
    output: Statement,
  }),

  /** To family, who shows their own code; only if the rule allows it. */
  give: command({
    title: '转给家人',
    access: members,
    audit: { record: ['purse', 'points'] },
    input: z.strictObject({ purse: Purse, points: z.int().check(z.gte(1), z.lte(10_000_000)), scene: PersonScene }),
    output: z.object({ balance: z.int() }),
    errors: [
      'TOO_FEW_POINTS',
      'PURSE_FROZEN',
      'GIVING_CLOSED',
      'GIVING_LIMIT',
      'GIVING_PEOPLE',
      'GIVING_SELF',
      ...personCodeErrors,
    ],
  }),

  /** Of a station, a community, a street or the district: a month's, or all. */
  board: query({
    title: '积分榜',
    access: everyone,
    input: z.strictObject({ node: NodeId, purse: Purse, month: z.optional(Month) }),
    output: z.object({
      place: z.string(),
      /** the place and all that it lies in, from the top: each has a board of its own */
      places: z.array(z.object({ node: NodeId, place: z.string() })),
      month: z.optional(z.string()),
      /** people with points on it */
      people: z.int(),
      rows: z.array(BoardRow),
      /** the reader's own row, wherever it stands */
      own: z.optional(BoardRow),
      member: z.boolean(),
      onBoards: z.boolean(),
    }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  showOnBoards: command({
    title: '上不上积分榜',
    access: members,
    audit: { record: ['on'] },
    input: z.strictObject({ on: z.boolean() }),
    output: Nothing,
  }),
}
