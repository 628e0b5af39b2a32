/** What those do who look after a wall. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, line, Nothing, PageInput, pageOf } from '../values'
import { wallKeepers } from './access'
import { DeskWish } from './records'

/** What waits for somebody of the staff, and what is under way. */
export const deskLists = { release: '待看', confirm: '待确认', raised: '没人接', claimed: '在帮' } as const
export type DeskList = keyof typeof deskLists
const DeskList = z.enum(Object.keys(deskLists) as [DeskList, ...DeskList[]])

/** What happens to somebody's words before others see them. */
const Verdict = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('release') }),
  z.strictObject({ kind: z.literal('refuse'), why: line(60) }),
])
export type Verdict = z.infer<typeof Verdict>

export const desk = {
  desk: query({
    title: '心愿墙管理',
    access: wallKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, list: DeskList, ...PageInput }),
    output: z.object({
      counts: z.object({
        release: z.int(),
        confirm: z.int(),
        raised: z.int(),
        open: z.int(),
        claimed: z.int(),
        done: z.int(),
      }),
      ...pageOf(DeskWish).shape,
    }),
  }),

  /** One that is on the wall already may still be taken down, as long as nobody says that it is done. */
  screen: command({
    title: '看心愿',
    access: wallKeepers,
    scope: 'wish',
    audit: { record: ['id', 'verdict'] },
    input: z.strictObject({ id: Id, verdict: Verdict }),
    output: Nothing,
    errors: ['WISH_NOT_FOUND', 'WISH_MOVED_ON', 'OWN_WISH'],
  }),

  screenThanks: command({
    title: '看感谢',
    access: wallKeepers,
    scope: 'wish',
    audit: { record: ['id', 'verdict'] },
    input: z.strictObject({ id: Id, verdict: Verdict }),
    output: Nothing,
    errors: ['WISH_NOT_FOUND', 'WISH_MOVED_ON', 'OWN_WISH'],
  }),

  /** For an author who does not answer. */
  settle: command({
    title: '替人确认办好',
    access: wallKeepers,
    scope: 'wish',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['WISH_NOT_FOUND', 'WISH_MOVED_ON', 'WISH_NOT_DONE', 'CONFIRM_LATER', 'OWN_WISH'],
  }),
}
