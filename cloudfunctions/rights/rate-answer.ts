import type { ParsedInputOf } from '../../src/contract/define'
import type { rights } from '../../src/contract/rights'
import { type CommandContext, compact, derivedId, localDay, maskNumbers, refuse } from '../kernel'
import { countVote, reviewId } from './rules-votes'
import { libraryNow } from './shelf'
import { reviews, votes } from './store'

type Input = ParsedInputOf<typeof rights.rateAnswer>

/** The beginning of the day in Asia/Shanghai: exact times would lead to who it was. */
const beginningOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

/** Counts a vote once a day for each account and subject; a second one replaces the first. */
export async function rateAnswer(input: Input, { tx, actor, now }: CommandContext) {
  const { subject, verdict, note, question } = input
  if (subject.kind === 'card' && !(await libraryNow(now)).cardOf(subject.cardId)) return refuse('CARD_NOT_FOUND')
  const id = reviewId(subject)
  const day = localDay(now)
  const vote = compact({
    id: derivedId('vote', actor.account, id, day),
    verdict,
    note: note && maskNumbers(note),
    question: question && maskNumbers(question),
    at: beginningOf(day),
  })
  const before = await tx.get(votes, vote.id)
  const review = await tx.get(reviews, id)
  const tally = countVote(review, before, vote)
  await tx.put(votes, { _id: vote.id, verdict, round: tally.round, at: vote.at })
  await tx.put(reviews, compact({ _id: id, subject, ...tally, settled: review?.settled }))
  return {}
}
