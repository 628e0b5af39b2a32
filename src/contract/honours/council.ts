/** 道德评议会: members of a place who say how good they think a deed was. No role: whoever a keeper of the board has added by their own code. */
import * as z from 'zod/mini'
import { PersonScene, personCodeErrors } from '../codes/records'
import { command, members, query } from '../define'
import { NodeId } from '../organisation'
import { Id, Nothing, PageInput, pageOf } from '../values'
import { boardKeepers } from './access'
import { Plaque } from './records'

export const council = {
  councilOf: query({
    title: '看道德评议会',
    access: boardKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({ place: z.string(), members: z.array(z.object({ id: Id, name: z.string() })) }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  addMember: command({
    title: '加评议员',
    access: boardKeepers,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, scene: PersonScene }),
    output: z.object({ name: z.string() }),
    errors: [...personCodeErrors, 'PLACE_NOT_FOUND', 'COUNCIL_FULL', 'COUNCIL_MEMBER'],
  }),

  removeMember: command({
    title: '请评议员离开',
    access: boardKeepers,
    scope: 'node',
    audit: { record: ['node', 'id'] },
    input: z.strictObject({ node: NodeId, id: Id }),
    output: Nothing,
    errors: ['COUNCIL_NO_MEMBER'],
  }),

  /** What a member has not rated yet, of all places where they are one. */
  toRate: query({
    title: '等我评议的',
    access: members,
    input: z.strictObject(PageInput),
    output: z.object({ member: z.boolean(), ...pageOf(Plaque).shape }),
  }),

  rate: command({
    title: '评议一条善行',
    access: members,
    audit: { record: ['id', 'stars'] },
    input: z.strictObject({ id: Id, stars: z.int().check(z.gte(1), z.lte(5)) }),
    output: Nothing,
    errors: ['POST_NOT_FOUND', 'COUNCIL_NOT_YOU', 'RATE_OWN'],
  }),
}
