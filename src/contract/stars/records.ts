/** What actions of this domain give. */
import * as z from 'zod/mini'
import { Day, Id, Instant } from '../values'
import { Quarter } from './quarters'
import { Criteria, Level } from './rule'

/** Where an appeal 申诉 stands. */
export const appealStates = {
  open: '等社区看',
  decided: '看过了',
  objected: '等换一个人再看',
  final: '换人看过了',
} as const
export type AppealState = keyof typeof appealStates
const AppealState = z.enum(Object.keys(appealStates) as [AppealState, ...AppealState[]])

const Decision = z.object({ level: Level, reason: z.string(), at: Instant })

export const AppealView = z.object({
  quarter: Quarter,
  words: z.string(),
  state: AppealState,
  at: Instant,
  first: z.optional(Decision),
  objection: z.optional(z.string()),
  second: z.optional(Decision),
})
export type AppealView = z.infer<typeof AppealView>

/** The star of one quarter, and why. */
export const StarView = z.object({
  /** the quarter in which it holds */
  quarter: Quarter,
  until: Day,
  level: Level,
  /** what was counted: facts of the quarter before, and what each level took */
  had: Criteria,
  took: z.array(Criteria),
  /** somebody looked and changed it, and why */
  changed: z.optional(z.object({ reason: z.string(), at: Instant })),
})
export type StarView = z.infer<typeof StarView>

/** For those who decide. */
export const AppealRow = z.object({
  id: Id,
  name: z.string(),
  quarter: Quarter,
  words: z.string(),
  objection: z.optional(z.string()),
  at: Instant,
  level: Level,
  had: Criteria,
  took: z.array(Criteria),
  first: z.optional(Decision),
  /** false: the first decision was the reader's own, or the appeal is */
  mine: z.boolean(),
})
export type AppealRow = z.infer<typeof AppealRow>
