/** What actions of this domain take and give. Times are ms UTC. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'
import { Id, Instant, line } from '../values'
import { classDefaults } from './defaults'
import { type Phase, phases } from './phases'

/** Where a class is held: outside, on a platform that a law firm already uses. */
export const platforms = {
  meeting: '腾讯会议',
  channels: '微信视频号',
  douyin: '抖音直播',
  room: '现场',
  other: '别的平台',
} as const
export type Platform = keyof typeof platforms
export const Platform = z.enum(Object.keys(platforms) as [Platform, ...Platform[]])

const PhaseName = z.enum(Object.keys(phases) as [Phase, ...Phase[]])

/** A card of the rights domain, by id, with its title as whoever chose it read it. */
export const CardLink = z.strictObject({ id: Id, title: line(80) })
export type CardLink = z.infer<typeof CardLink>

/** https only: the app hands it to the clipboard, people open it elsewhere. */
const Link = z.string().check(z.trim(), z.maxLength(500), z.regex(/^https:\/\/[^\s"'<>\\]{4,}$/))
/** How to get in where there is no link, or beside it: a meeting's number, a channel's name, a room. */
const Entry = line(60)

export const Announcement = z.strictObject({
  title: line(40),
  /** the law firm, or whoever speaks */
  host: line(30),
  startsAt: Instant,
  minutes: z.int().check(z.gte(15), z.lte(240)),
  platform: Platform,
  link: z.optional(Link),
  entry: z.optional(Entry),
  /** a few lines about what comes */
  about: z.string().check(z.trim(), z.maxLength(300)),
  /** cards that it is about */
  cards: z.array(CardLink).check(z.maxLength(classDefaults.cardsMost)),
})
export type Announcement = z.infer<typeof Announcement>

/** A part of the recording. */
export const Chapter = z.strictObject({
  /** seconds from the beginning */
  at: z.int().check(z.gte(0), z.lt(86_400)),
  title: line(40),
  card: z.optional(CardLink),
})
export type Chapter = z.infer<typeof Chapter>

/** A case that was told, every name taken out by the speaker. */
export const ClassCase = z.strictObject({
  title: line(40),
  words: line(500),
  card: z.optional(CardLink),
})
export type ClassCase = z.infer<typeof ClassCase>

export const Replay = z.strictObject({
  link: z.optional(Link),
  chapters: z.array(Chapter).check(z.maxLength(classDefaults.chaptersMost)),
  cases: z.array(ClassCase).check(z.maxLength(classDefaults.casesMost)),
})
export type Replay = z.infer<typeof Replay>

const heading = {
  id: Id,
  title: z.string(),
  host: z.string(),
  node: NodeId,
  place: z.string(),
  startsAt: Instant,
  minutes: z.int(),
  platform: Platform,
  phase: PhaseName,
}

/** A class in a list. */
export const ClassRow = z.object({ ...heading, replay: z.boolean() })
export type ClassRow = z.infer<typeof ClassRow>

/** A class in full, as everybody sees it. */
export const ClassView = z.object({
  ...heading,
  link: z.optional(z.string()),
  entry: z.optional(z.string()),
  about: z.string(),
  cards: z.array(CardLink),
  cancelReason: z.optional(z.string()),
  replay: z.optional(Replay),
})
export type ClassView = z.infer<typeof ClassView>

/** How far a question has come. Residents see of others only what was released. */
export const questionStates = {
  waiting: '等工作人员看',
  shown: '放出来了',
  hidden: '没有放出来',
  merged: '并到另一个问题',
  answering: '正在回答',
  answered: '讲过了',
} as const
export type QuestionState = keyof typeof questionStates
const QuestionState = z.enum(Object.keys(questionStates) as [QuestionState, ...QuestionState[]])

/** A released question, without a name. */
export const SharedQuestion = z.object({
  id: Id,
  words: z.string(),
  votes: z.int(),
  voted: z.boolean(),
  mine: z.boolean(),
  state: QuestionState,
})
export type SharedQuestion = z.infer<typeof SharedQuestion>

/** One's own question that others do not see (yet). */
export const OwnQuestion = z.object({
  id: Id,
  words: z.string(),
  state: QuestionState,
  /** why it was not released, or the question it was put together with */
  because: z.optional(z.string()),
})
export type OwnQuestion = z.infer<typeof OwnQuestion>

/** A question as the hosts see it: who asked is not theirs to know. */
export const HostQuestion = z.object({
  id: Id,
  words: z.string(),
  at: Instant,
  votes: z.int(),
  state: QuestionState,
  because: z.optional(z.string()),
})
export type HostQuestion = z.infer<typeof HostQuestion>

/** Counted from what people did in the app, but for `onPlatform`, which the host read off the platform. */
export const ClassFigures = z.object({
  /** people who asked for the reminder */
  reminded: z.int(),
  /** people who took the way in */
  joined: z.int(),
  /** people who opened the replay */
  watched: z.int(),
  questions: z.int(),
  answered: z.int(),
  onPlatform: z.optional(z.int()),
})
export type ClassFigures = z.infer<typeof ClassFigures>
