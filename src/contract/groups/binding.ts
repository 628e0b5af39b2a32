/** What staff do about their community's groups. Times are ms UTC. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, Instant, line, Nothing, PageInput, pageOf } from '../values'
import { groupKeepers } from './access'
import { groupDefaults } from './defaults'
import { CardKind } from './kinds'

const Token = z.string().check(z.maxLength(40))

/** People by the card that brought them; each counts once a day. Most first. */
const Arrivals = z.array(z.object({ kind: CardKind, people: z.int() }))
export type Arrivals = z.infer<typeof Arrivals>

export const GroupRow = z.object({
  id: Id,
  name: z.string(),
  node: NodeId,
  place: z.string(),
  /** since when it is tied */
  at: Instant,
  today: Arrivals,
  /** the last seven days, today included */
  week: Arrivals,
  /** the seven days before those */
  weekBefore: Arrivals,
})
export type GroupRow = z.infer<typeof GroupRow>

/** How the group looks in which a bind card was opened. */
const Standing = z.discriminatedUnion('kind', [
  /** WeChat names no group: not opened from a card in one, or an old WeChat */
  z.object({ kind: z.literal('unseen') }),
  z.object({ kind: z.literal('free') }),
  z.object({ kind: z.literal('here'), name: z.string() }),
  /** tied to another community; whose, only if the reader works there too */
  z.object({ kind: z.literal('elsewhere'), place: z.optional(z.string()), name: z.optional(z.string()) }),
])
export type Standing = z.infer<typeof Standing>

export const binding = {
  /** Makes a bind card 绑定卡: staff share it into the group and open it there. It may be sent to several groups. */
  prepareBinding: command({
    title: '做绑定卡',
    access: groupKeepers,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId }),
    output: z.object({ token: z.string(), expiresAt: Instant }),
    errors: ['PLACE_NOT_FOUND', 'NOT_A_COMMUNITY'],
  }),

  /** What the card would tie, as it opens in the group. */
  bindCard: query({
    title: '打开绑定卡',
    access: groupKeepers,
    scope: 'card',
    group: true,
    input: z.strictObject({ token: Token }),
    output: z.object({ node: NodeId, place: z.string(), expiresAt: Instant, group: Standing }),
    errors: ['BIND_CARD_UNKNOWN', 'BIND_CARD_EXPIRED'],
  }),

  /** A group that is tied to this community already stays as it is, and so does its name. */
  bind: command({
    title: '绑定微信群',
    access: groupKeepers,
    scope: 'card',
    audit: { record: ['name'] },
    group: true,
    input: z.strictObject({ token: Token, name: line(groupDefaults.nameMost) }),
    output: z.object({ id: Id, name: z.string(), node: NodeId }),
    errors: ['BIND_CARD_UNKNOWN', 'BIND_CARD_EXPIRED', 'GROUP_NOT_SEEN', 'GROUP_ELSEWHERE'],
  }),

  /** What was counted goes with it. */
  unbind: command({
    title: '解除绑定',
    access: groupKeepers,
    scope: 'group',
    audit: { reason: 'required', record: ['id'] },
    input: z.strictObject({ id: Id, reason: line(60) }),
    output: Nothing,
    errors: ['GROUP_NOT_FOUND'],
  }),

  /** Groups of a place and of what lies in it. */
  list: query({
    title: '社区的微信群',
    access: groupKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(GroupRow),
  }),

  /** A message for the group from what is on at the community; empty when nothing is. */
  text: query({
    title: '群里发一段话',
    access: groupKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({ text: z.string().check(z.maxLength(groupDefaults.textMost)) }),
    errors: ['PLACE_NOT_FOUND'],
  }),
}
