/** Records as the contract shows them. */
import {
  type ClassRow,
  type ClassView,
  type HostQuestion,
  type OwnQuestion,
  phaseOf,
  type SharedQuestion,
} from '../../src/contract/classes'
import { compact } from '../kernel'
import { stateOf } from './rules'
import type { ClassRecord, QuestionRecord } from './store'

export const shownRow = (record: ClassRecord, place: string, now: number): ClassRow => ({
  id: record._id,
  title: record.title,
  host: record.host,
  node: record.node,
  place,
  startsAt: record.startsAt,
  minutes: record.minutes,
  platform: record.platform,
  phase: phaseOf(record, now),
  replay: record.replay !== undefined,
})

export function shownClass(record: ClassRecord, place: string, now: number): ClassView {
  const { replay: _has, ...row } = shownRow(record, place, now)
  const { link, entry, about, cards, cancelReason, replay } = record
  return { ...row, about, cards: [...cards], ...compact({ link, entry, cancelReason, replay }) }
}

export const sharedQuestion = (
  { _id: id, words, votes, asker, state }: QuestionRecord,
  stage: ClassRecord,
  reader: string | undefined,
  voted: ReadonlySet<string>,
): SharedQuestion => ({
  id,
  words,
  votes,
  voted: voted.has(id),
  mine: reader !== undefined && asker === reader,
  state: stateOf(id, state, stage),
})

const because = (record: QuestionRecord, byId: ReadonlyMap<string, QuestionRecord>): string | undefined =>
  record.state === 'hidden' ? record.why : record.into && byId.get(record.into)?.words

export function ownQuestion(record: QuestionRecord, stage: ClassRecord, byId: ReadonlyMap<string, QuestionRecord>) {
  const { _id: id, words, state } = record
  return compact({ id, words, state: stateOf(id, state, stage), because: because(record, byId) }) satisfies OwnQuestion
}

export function hostQuestion(
  record: QuestionRecord,
  stage: ClassRecord,
  byId: ReadonlyMap<string, QuestionRecord>,
): HostQuestion {
  const { _id: id, words, at, votes, state } = record
  return compact({ id, words, at, votes, state: stateOf(id, state, stage), because: because(record, byId) })
}
