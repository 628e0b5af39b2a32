/** What places choose from: which posts stand on larger boards, which were the month's, which proposals become posts. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, line, Month, Nothing, PageInput, pageOf } from '../values'
import { boardKeepers } from './access'
import { honourDefaults } from './defaults'
import { Nomination } from './records'

export const choosing = {
  /** On a larger place's board too, or no longer: for those who look after that place. */
  raise: command({
    title: '上更大的榜',
    access: boardKeepers,
    scope: 'node',
    audit: { record: ['id', 'node', 'up'] },
    input: z.strictObject({ id: Id, node: NodeId, up: z.boolean() }),
    output: Nothing,
    errors: ['POST_NOT_FOUND', 'POST_MOVED_ON', 'BOARD_NOT_ABOVE'],
  }),

  /** What a place chooses for a month, in this order; the last word counts. */
  pick: command({
    title: '评月度善行',
    access: boardKeepers,
    scope: 'node',
    audit: { record: ['node', 'month', 'posts'] },
    input: z.strictObject({
      node: NodeId,
      month: Month,
      posts: z.array(Id).check(z.maxLength(honourDefaults.picksMost)),
    }),
    output: Nothing,
    errors: ['POST_NOT_FOUND', 'POST_NOT_HERE', 'MONTH_IN_FUTURE'],
  }),

  /** What may be chosen for a month: likes and ratings beside. */
  choices: query({
    title: '看月度候选',
    access: boardKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, month: Month }),
    output: z.object({
      place: z.string(),
      picked: z.array(Id),
      posts: z.array(
        z.object({
          id: Id,
          title: z.string(),
          name: z.optional(z.string()),
          place: z.string(),
          likes: z.int(),
          rating: z.optional(z.object({ members: z.int(), sum: z.int() })),
          thumb: z.optional(z.string()),
        }),
      ),
    }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  nominations: query({
    title: '看推荐',
    access: boardKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(Nomination),
  }),

  /** Accepted: a draft is written from it. */
  decideNomination: command({
    title: '审推荐',
    access: boardKeepers,
    scope: 'nomination',
    audit: { record: ['id', 'accept'] },
    input: z.strictObject({ id: Id, accept: z.boolean(), why: z.optional(line(honourDefaults.reasonMost)) }),
    output: z.object({ post: z.optional(Id) }),
    errors: ['NOMINATION_NOT_FOUND', 'NOMINATION_DECIDED', 'OWN_NOMINATION', 'REASON_MISSING'],
  }),
}
