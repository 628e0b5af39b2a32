/** The documents of this domain. */
import type { FigureKind, FigureRow, RatedSubject, Verdict } from '../../src/contract/rights'
import type { Role } from '../../src/contract/roles'
import { collection, find, oneOf, persons, type Stored } from '../kernel'
import type { TopicCard } from './knowledge/card'
import type { CountedVote, Tally } from './rules-votes'

/** `_id` is a hash of account, subject and day. */
export interface VoteRecord extends Stored, CountedVote {
  readonly verdict: Verdict
  /** the beginning of the day, so that no time leads to who it was */
  readonly at: number
}
export const votes = collection<VoteRecord>('answerVotes')

/** `_id` is `reviewId(subject)`. */
export interface ReviewRecord extends Stored, Tally {
  readonly subject: RatedSubject
  /** how it was settled the last time */
  readonly settled?: { readonly done: string; readonly by: string; readonly at: number }
}
export const reviews = collection<ReviewRecord>('answerReviews')

/** What a card says, without what the desk knows about it. */
export type CardText = Omit<TopicCard, 'id' | 'checked' | 'reviewed'>

export interface CardEvent {
  readonly what: 'written' | 'returned' | 'published' | 'withdrawn'
  readonly by: string
  readonly role?: Role
  readonly at: number
  readonly reason?: string
}

/** A card that an adviser wrote: the text that is being worked on, and the one that everybody sees. */
export interface CardRecord extends Stored {
  readonly author: string
  readonly state: 'waiting' | 'returned' | 'published' | 'withdrawn'
  /** counts the texts; a review names the one that was read */
  readonly revision: number
  readonly text: CardText
  /** of the last change */
  readonly at: number
  readonly live: boolean
  /** there while `live` */
  readonly published?: TopicCard
  readonly publishedAt?: number
  /** oldest first, the latest 50 */
  readonly history: readonly CardEvent[]
}
export const cards = collection<CardRecord>('cards')

/** The names of people by the ids that records hold; who has left or gave none is missing. */
export async function namesOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(personIds)]
  if (wanted.length === 0) return new Map()
  const found = await find(persons, { where: { personId: oneOf(wanted) }, fields: ['personId', 'name'], limit: 100 })
  return new Map(found.flatMap(({ personId, name }) => (name === undefined ? [] : [[personId, name] as const])))
}
export const unnamed = '未填姓名'

/** What somebody entered about a dated figure. Rows are never changed: a later one for the same first day counts instead. */
export interface FigureRecord extends Stored, FigureRow {
  readonly node: string
  readonly by: string
  readonly at: number
}
export const figures = collection<FigureRecord>('figures')

/** Several lifetimes of rates, and the days off of twenty years. */
const mostFigures = 1_000

/** Every row of these kinds, of every district: an environment is one district's. */
export const figureRows = (kinds: readonly FigureKind[]): Promise<readonly FigureRecord[]> =>
  find(figures, { where: { kind: oneOf(kinds) }, orderBy: ['from', 'desc'], limit: mostFigures })
