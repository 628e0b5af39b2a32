/** What actions of this domain take and give. Days are Asia/Shanghai, times ms UTC. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'
import { Day, Id, Instant, line } from '../values'
import { bookDefaults } from './defaults'

/** On which shelf a book stands. */
export const categories = {
  literature: '文学小说',
  children: '童书绘本',
  health: '健康养生',
  life: '生活家常',
  history: '历史地理',
  law: '法律政策',
  skill: '技能学习',
  science: '科普',
  other: '别的',
} as const
export type Category = keyof typeof categories
const CategoryName = z.enum(Object.keys(categories) as [Category, ...Category[]])

/** A title with its copies, as staff type it. The ISBN's check digit has a code of its own. */
export const BookEntry = z.strictObject({
  title: line(60),
  author: z.optional(line(40)),
  isbn: z.optional(line(30)),
  category: CategoryName,
  copies: z.int().check(z.gte(1), z.lte(bookDefaults.copiesMost)),
  /** for everybody to read, e.g. where it stands */
  note: z.optional(line(100)),
})
export type BookEntry = z.infer<typeof BookEntry>

/** A title in a list. */
export const BookRow = z.object({
  id: Id,
  title: z.string(),
  author: z.optional(z.string()),
  category: CategoryName,
  copies: z.int(),
  /** copies that may be taken now */
  onShelf: z.int(),
})
export type BookRow = z.infer<typeof BookRow>

export const BookView = z.extend(BookRow, {
  isbn: z.optional(z.string()),
  note: z.optional(z.string()),
  node: NodeId,
  place: z.string(),
  /** people who wait for a copy to come back */
  waiting: z.int(),
})
export type BookView = z.infer<typeof BookView>

/** What the reader has of a title. */
export const OwnLoan = z.object({
  /** the title's id */
  book: Id,
  title: z.string(),
  node: NodeId,
  place: z.string(),
  since: Instant,
  /** the last day on which it is not late */
  due: Day,
  late: z.boolean(),
  renewed: z.int(),
})
export type OwnLoan = z.infer<typeof OwnLoan>

/** What the reader has had. */
export const PastLoan = z.object({
  id: Id,
  book: Id,
  title: z.string(),
  place: z.string(),
  since: Instant,
  returnedAt: Instant,
})
export type PastLoan = z.infer<typeof PastLoan>

/** A title that the reader waits for. */
export const Awaited = z.object({ book: Id, title: z.string(), place: z.string(), onShelf: z.int() })
export type Awaited = z.infer<typeof Awaited>

/** How far a wish 想看的书 has come. Others see it once staff have released it. */
export const wishStates = {
  waiting: '等工作人员看',
  shown: '大家也能看到了',
  got: '收了',
  cannot: '办不到',
} as const
export type WishState = keyof typeof wishStates
const WishStateName = z.enum(Object.keys(wishStates) as [WishState, ...WishState[]])

/** A released wish, without a name. */
export const SharedWish = z.object({
  id: Id,
  title: z.string(),
  author: z.optional(z.string()),
  /** besides whoever wished first */
  seconds: z.int(),
  mine: z.boolean(),
  seconded: z.boolean(),
})
export type SharedWish = z.infer<typeof SharedWish>

export const OwnWish = z.object({
  id: Id,
  title: z.string(),
  author: z.optional(z.string()),
  place: z.string(),
  at: Instant,
  state: WishStateName,
  /** why it cannot be had */
  why: z.optional(z.string()),
  seconds: z.int(),
})
export type OwnWish = z.infer<typeof OwnWish>

/** A wish as staff see it: who wished is not theirs to know. */
export const DeskWish = z.object({
  id: Id,
  title: z.string(),
  author: z.optional(z.string()),
  place: z.string(),
  at: Instant,
  state: WishStateName,
  seconds: z.int(),
})
export type DeskWish = z.infer<typeof DeskWish>

/** A copy that is out, as staff see it. */
export const LentRow = z.object({
  loan: Id,
  book: Id,
  title: z.string(),
  place: z.string(),
  since: Instant,
  due: Day,
  late: z.boolean(),
  /** the reader has deleted their data; the copy is still out */
  left: z.boolean(),
  /** only for the keeper of the station */
  reader: z.optional(z.string()),
})
export type LentRow = z.infer<typeof LentRow>
