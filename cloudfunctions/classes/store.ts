/** The documents of this domain. */
import type { Announcement, ClassFigures, QuestionState, Replay } from '../../src/contract/classes'
import type { NodeId } from '../../src/contract/organisation'
import { collection, type Stored } from '../kernel'

export interface ClassRecord extends Stored, Announcement {
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** ids of `cards`, for the index */
  readonly cardIds: readonly string[]
  readonly cancelled: boolean
  readonly cancelReason?: string
  readonly replay?: Replay
  /** the question in hand; it stands here and not with the question, so that there is only ever one */
  readonly answering?: string
  readonly answered: readonly string[]
  readonly onPlatform?: number
  /** counted once, the day after */
  readonly figures?: ClassFigures
  readonly tallied: boolean
  readonly at: number
}
export const classes = collection<ClassRecord>('classes')

export interface QuestionRecord extends Stored {
  readonly class: string
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** personId; missing once the person has left */
  readonly asker?: string
  readonly words: string
  readonly state: Extract<QuestionState, 'waiting' | 'shown' | 'hidden' | 'merged'>
  /** why it is hidden */
  readonly why?: string
  /** the question that it was put together with */
  readonly into?: string
  /** besides the asker */
  readonly votes: number
  readonly at: number
}
export const questions = collection<QuestionRecord>('classQuestions')

/** 也想问: one row for each person and question. */
export interface VoteRecord extends Stored {
  readonly person: string
  readonly class: string
  readonly question: string
  readonly at: number
}
export const votes = collection<VoteRecord>('classVotes')

/** What one person has to do with one class. */
export interface PresenceRecord extends Stored {
  readonly person: string
  readonly class: string
  readonly reminder: boolean
  readonly joined: boolean
  readonly watched: boolean
  readonly at: number
}
export const presence = collection<PresenceRecord>('classPresence')
