/** What authors and helpers do. */
import * as z from 'zod/mini'
import { command, members } from '../define'
import { NodeId } from '../organisation'
import { Id, Nothing } from '../values'
import { Leaving, WishDraft, Words } from './records'

export const author = {
  make: command({
    title: '许愿',
    access: members,
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, wish: WishDraft }),
    /** `masked`: numbers that lead to a person were taken out */
    output: z.object({ id: Id, masked: z.boolean() }),
    errors: ['PLACE_NOT_FOUND', 'WISH_EMPTY', 'WISH_TOO_LONG', 'REWARD_TOO_LONG', 'REWARD_IS_MONEY', 'TOO_MANY_WISHES'],
  }),

  withdraw: command({
    title: '撤回心愿',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['WISH_NOT_FOUND', 'WISH_MOVED_ON'],
  }),

  /** The author's answer to 办好了. */
  confirm: command({
    title: '确认办好',
    access: members,
    audit: { record: ['id', 'done'] },
    input: z.strictObject({ id: Id, done: z.boolean() }),
    output: Nothing,
    errors: ['WISH_NOT_FOUND', 'WISH_MOVED_ON', 'WISH_NOT_DONE'],
  }),

  thank: command({
    title: '写感谢',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, words: Words }),
    output: z.object({ masked: z.boolean() }),
    errors: ['WISH_NOT_FOUND', 'WISH_MOVED_ON', 'WISH_EMPTY', 'WISH_TOO_LONG', 'THANKS_GIVEN'],
  }),
}

export const helper = {
  claim: command({
    title: '认领心愿',
    access: members,
    audit: { record: ['id'] },
    /** `sharePhone`: the author may see the helper's number */
    input: z.strictObject({ id: Id, sharePhone: z.boolean() }),
    output: z.object({ full: z.boolean() }),
    errors: ['WISH_NOT_FOUND', 'WISH_TAKEN', 'WISH_MOVED_ON', 'OWN_WISH', 'ALREADY_HELPING', 'TOO_MANY_CLAIMS'],
  }),

  unclaim: command({
    title: '放下心愿',
    access: members,
    audit: { record: ['id', 'why'] },
    input: z.strictObject({ id: Id, why: Leaving }),
    output: Nothing,
    errors: ['WISH_NOT_FOUND', 'WISH_MOVED_ON', 'NOT_HELPING'],
  }),

  /** One of several helpers says it for all. */
  done: command({
    title: '办好了',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['WISH_NOT_FOUND', 'WISH_MOVED_ON', 'NOT_HELPING'],
  }),
}
