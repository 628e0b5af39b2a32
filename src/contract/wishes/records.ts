/** What actions of this domain take and give. Times are ms UTC. */
import * as z from 'zod/mini'
import { NodeId, NodeKind } from '../organisation'
import { Id, Instant } from '../values'
import { wishDefaults } from './defaults'
import { type WishState, wishStates } from './states'

const names = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]]

export const categories = {
  hand: '搭把手',
  company: '陪伴',
  skill: '学技能',
  thing: '物品',
  repair: '修修补补',
  other: '其他',
} as const
export type Category = keyof typeof categories
const Category = z.enum(names(categories))

/** Where it may be fulfilled: four words, so that no address stands on a wall. */
export const meetings = {
  station: '在驿站',
  nearby: '在附近',
  home: '到家里',
  phone: '打电话、发微信就行',
} as const
export type Meeting = keyof typeof meetings
const Meeting = z.enum(names(meetings))

/** Why somebody lets go of a wish: a closed list, because free text would end up in the journal. */
export const leavings = {
  time: '最近没空了',
  far: '离得太远',
  unable: '这事我办不了',
  agreed: '跟许愿的人说好，不用办了',
} as const
export type Leaving = keyof typeof leavings
export const Leaving = z.enum(names(leavings))

const State = z.enum(names(wishStates))

/** Wide open on purpose: an empty or over-long text has codes of its own. */
export const Words = z.string().check(z.maxLength(5000))

export const WishDraft = z.strictObject({
  category: Category,
  words: Words,
  /** 心意: a cup of tea, a song; never money or points */
  reward: z.optional(z.string().check(z.maxLength(500))),
  where: Meeting,
  /** helpers */
  wanted: z.int().check(z.gte(1), z.lte(wishDefaults.wantedMost)),
  /** the author's name stands on the wall */
  named: z.boolean(),
  /** whoever takes it on may see the author's number */
  sharePhone: z.boolean(),
})
export type WishDraft = z.infer<typeof WishDraft>

/** A wish as everybody sees it. */
const row = {
  id: Id,
  node: NodeId,
  place: z.string(),
  category: Category,
  words: z.string(),
  reward: z.optional(z.string()),
  where: Meeting,
  wanted: z.int(),
  helpers: z.int(),
  state: State,
  /** nobody has come for a while */
  raised: z.boolean(),
  /** only where the author wants to be named */
  by: z.optional(z.string()),
  /** when it came into this state */
  movedAt: Instant,
  /** only once released */
  thanks: z.optional(z.string()),
}
export const WishRow = z.object(row)
export type WishRow = z.infer<typeof WishRow>

/** One's own wish, or one that one has taken on. */
export const MyWish = z.object({
  ...row,
  /** why it is not on the wall */
  because: z.optional(z.string()),
  /** 办好了 was said */
  doneAt: z.optional(Instant),
})
export type MyWish = z.infer<typeof MyWish>

/** Somebody who has to do with a wish, as the others who have to do with it see them. */
export const Party = z.object({
  name: z.optional(z.string()),
  /** in full; only as long as the wish is under way, between author and helper, and where its owner agreed */
  phone: z.optional(z.string()),
  you: z.boolean(),
})
export type Party = z.infer<typeof Party>

export const thanksStates = { waiting: '等工作人员看', shown: '放出来了', hidden: '没有放出来' } as const
export type ThanksState = keyof typeof thanksStates

const Thanks = z.object({
  words: z.string(),
  state: z.enum(names(thanksStates)),
  because: z.optional(z.string()),
})

/** For those who have to do with a wish, and for staff. */
const inside = {
  author: Party,
  helpers: z.array(Party),
  /** why the last one let go */
  left: z.optional(Leaving),
  thanks: z.optional(Thanks),
  /** from when staff may confirm */
  confirmFrom: z.optional(Instant),
}
export const Inside = z.object(inside)
export type Inside = z.infer<typeof Inside>

/** A wish on the desk. */
export const DeskWish = z.object({ ...MyWish.shape, inside: Inside, own: z.boolean() })
export type DeskWish = z.infer<typeof DeskWish>

export const PlaceOfWall = z.object({ name: z.string(), kind: NodeKind })
export type { WishState }
