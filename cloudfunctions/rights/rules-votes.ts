/** How votes on an answer add up, and when somebody should look. */
import type { RatedSubject, Verdict } from '../../src/contract/rights'

/** A vote as it is kept for its day. */
export interface CountedVote {
  readonly verdict: Verdict
  /** votes of an earlier round are settled and no longer change */
  readonly round: number
}

export interface NewVote {
  readonly id: string
  readonly verdict: Verdict
  readonly note?: string
  readonly question?: string
  /** ms UTC */
  readonly at: number
}

export interface Remark {
  /** whose remark it replaces when a mind changes */
  readonly vote: string
  readonly verdict: Verdict
  readonly note?: string
  readonly question?: string
  readonly at: number
}

export interface Tally {
  /** nothing but praise, something to look at, looked at */
  readonly state: 'quiet' | 'open' | 'closed'
  readonly round: number
  readonly counts: Readonly<Record<Verdict, number>>
  readonly remarks: readonly Remark[]
  /** of the latest vote that was no praise */
  readonly at: number
}

const mostRemarks = 20
const none: Tally['counts'] = { helped: 0, notRight: 0, notMyMatter: 0 }

/** One document for each subject. */
export const reviewId = (subject: RatedSubject): string =>
  subject.kind === 'card' ? `card:${subject.cardId}` : `declined:${subject.reason}`

/** The tally after a vote; `before` is the same person's earlier vote of the day, which it replaces. */
export function countVote(tally: Tally | undefined, before: CountedVote | undefined, vote: NewVote): Tally {
  const praise = vote.verdict === 'helped'
  const known = tally ?? { state: 'quiet', round: 1, counts: none, remarks: [], at: vote.at }
  // what comes after somebody has settled the matter begins a new round
  const start: Tally =
    known.state === 'closed' && !praise
      ? { ...known, state: 'quiet', round: known.round + 1, counts: none, remarks: [] }
      : known
  const counts = { ...start.counts }
  if (before?.round === start.round) counts[before.verdict] = Math.max(0, counts[before.verdict] - 1)
  counts[vote.verdict] += 1
  const others = start.remarks.filter(remark => remark.vote !== vote.id)
  const { id, ...said } = vote
  const remarks = said.note === undefined && said.question === undefined ? others : [{ vote: id, ...said }, ...others]
  const doubted = counts.notRight + counts.notMyMatter > 0
  return {
    state: start.state === 'closed' ? 'closed' : doubted ? 'open' : 'quiet',
    round: start.round,
    counts,
    remarks: remarks.slice(0, mostRemarks),
    at: praise ? start.at : vote.at,
  }
}
