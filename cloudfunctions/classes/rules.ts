/** What holds for classes and questions. Times are ms UTC. */
import {
  type Announcement,
  type Chapter,
  classDefaults,
  type HostQuestion,
  type QuestionState,
} from '../../src/contract/classes'

const dayMs = 86_400_000

/** Why a class cannot be announced so; undefined when it can. */
export function announcementProblem({ startsAt, platform, link, entry }: Announcement, now: number) {
  if (startsAt <= now) return 'CLASS_PAST'
  if (startsAt > now + classDefaults.aheadDays * dayMs) return 'CLASS_TOO_FAR'
  return wayIn(platform, link, entry) ? undefined : 'WAY_IN_MISSING'
}

/** A room needs its name; a platform a link or a number. */
export const wayIn = (platform: Announcement['platform'], link?: string, entry?: string): boolean =>
  platform === 'room' ? entry !== undefined : link !== undefined || entry !== undefined

/** Chapters stand in the order of the recording, each at a moment of its own. */
export const chaptersOrdered = (chapters: readonly Chapter[]): boolean =>
  chapters.every((chapter, at) => at === 0 || (chapters[at - 1] as Chapter).at < chapter.at)

interface OnStage {
  readonly answering?: string
  readonly answered: readonly string[]
}

/** How far a question has come: what the screening says, unless the hosts have taken it up. */
export function stateOf(id: string, screened: QuestionState, { answering, answered }: OnStage): QuestionState {
  if (answering === id) return 'answering'
  return answered.includes(id) ? 'answered' : screened
}

/** The class with one question moved. The one in hand before counts as answered, unless it is this one that goes back. */
export function led(stage: OnStage, question: string | undefined, to: 'answering' | 'answered' | 'open'): OnStage {
  const { answering: before, answered } = stage
  const finished = before === undefined || (before === question && to !== 'answered') ? [] : [before]
  const all = new Set([...answered, ...finished, ...(to === 'answered' && question !== undefined ? [question] : [])])
  if (question !== undefined && to !== 'answered') all.delete(question)
  const inHand = to === 'answering' && question !== undefined ? { answering: question } : {}
  return { ...inHand, answered: [...all] }
}

const order: Readonly<Record<QuestionState, number>> = {
  answering: 0,
  waiting: 1,
  shown: 1,
  answered: 2,
  merged: 3,
  hidden: 3,
}

/** In hand first, then what most people want to know, then what is done with; older before newer. */
export const byUrgency = (
  one: Pick<HostQuestion, 'state' | 'votes' | 'at'>,
  other: Pick<HostQuestion, 'state' | 'votes' | 'at'>,
): number => order[one.state] - order[other.state] || other.votes - one.votes || one.at - other.at

const bare = (words: string) => words.replace(/[\s\p{P}]/gu, '')
/** The same words again, whatever stands between them. */
export const sameWords = (one: string, other: string): boolean => bare(one) === bare(other)
