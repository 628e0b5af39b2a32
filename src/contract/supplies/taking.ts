/** What people do at a supply shelf. */
import * as z from 'zod/mini'
import { ShortCode } from '../codes/records'
import { command, everyone, members, query } from '../define'
import { NodeId } from '../organisation'
import { Id, Nothing, PageInput, pageOf } from '../values'
import { supplyDefaults } from './defaults'
import { OwnMovement, SupplyRow } from './records'

export const taking = {
  list: query({
    title: '看物资补给',
    access: everyone,
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      place: z.string(),
      supplies: z.array(SupplyRow),
      /** false: the reader has not agreed to the privacy notice yet */
      member: z.boolean(),
    }),
    errors: ['NOT_A_STATION'],
  }),

  /** The person stands before the shelf: the code on the station's wall says so. */
  take: command({
    title: '领物资',
    access: members,
    audit: { record: ['id', 'count'] },
    input: z.strictObject({
      id: Id,
      count: z.int().check(z.gte(1), z.lte(supplyDefaults.perDayMost)),
      code: ShortCode,
    }),
    output: z.object({ entry: Id, quantity: z.int() }),
    errors: ['SUPPLY_NOT_FOUND', 'CODE_NOT_HERE', 'SUPPLY_GONE', 'SUPPLY_LIMIT'],
  }),

  /** What was taken today goes back onto the shelf. */
  putBack: command({
    title: '放回物资',
    access: members,
    audit: { record: ['id', 'entry'] },
    input: z.strictObject({ id: Id, entry: Id }),
    output: z.object({ quantity: z.int() }),
    errors: ['SUPPLY_NOT_FOUND', 'NOT_TAKEN'],
  }),

  /** The shelf is empty although the book says otherwise. */
  sayEmpty: command({
    title: '说货架空了',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['SUPPLY_NOT_FOUND'],
  }),

  mine: query({
    title: '我领的物资',
    access: members,
    input: z.strictObject({ ...PageInput }),
    output: pageOf(OwnMovement),
  }),
}
