/** What everybody may look at, and what is one's own. */
import * as z from 'zod/mini'
import { everyone, members, query } from '../define'
import { NodeId } from '../organisation'
import { Id, Nothing, PageInput, pageOf } from '../values'
import { Inside, MyWish, PlaceOfWall, WishRow } from './records'

/** The three parts of a wall. */
export const wallLists = { open: '等人来帮', claimed: '有人在帮', done: '办成的' } as const
export type WallList = keyof typeof wallLists
const WallList = z.enum(Object.keys(wallLists) as [WallList, ...WallList[]])

export const wall = {
  /** The wall of a station, or of all stations below a place. */
  wall: query({
    title: '看心愿墙',
    access: everyone,
    input: z.strictObject({ node: NodeId, list: WallList, ...PageInput }),
    output: z.object({
      place: PlaceOfWall,
      counts: z.object({ open: z.int(), claimed: z.int(), done: z.int() }),
      ...pageOf(WishRow).shape,
    }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  read: query({
    title: '看一个心愿',
    access: everyone,
    input: z.strictObject({ id: Id }),
    output: z.object({
      wish: MyWish,
      /** what the reader is to this wish; `member` is false before the privacy notice */
      you: z.object({ member: z.boolean(), author: z.boolean(), helper: z.boolean(), staff: z.boolean() }),
      inside: z.optional(Inside),
    }),
    errors: ['WISH_NOT_FOUND'],
  }),

  mine: query({
    title: '我的心愿',
    access: members,
    input: Nothing,
    output: z.object({ wishes: z.array(MyWish), claims: z.array(MyWish) }),
  }),
}
