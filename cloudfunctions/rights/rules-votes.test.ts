import fc from 'fast-check'
import { type RatedSubject, verdicts } from '../../src/contract/rights'
import { type CountedVote, countVote, type NewVote, reviewId, type Tally } from './rules-votes'

const vote = (id: string, verdict: NewVote['verdict'], more: Partial<NewVote> = {}): NewVote => ({
  id,
  verdict,
  at: 1,
  ...more,
})

/** Casts votes one after the other, as the command does. */
function cast(given: readonly NewVote[], start?: Tally): Tally | undefined {
  const own = new Map<string, CountedVote>()
  return given.reduce<Tally | undefined>((tally, next) => {
    const after = countVote(tally, own.get(next.id), next)
    own.set(next.id, { verdict: next.verdict, round: after.round })
    return after
  }, start)
}

it('praise alone is nothing to look at', () => {
  expect(cast([vote('a', 'helped'), vote('b', 'helped')])).toMatchObject({
    state: 'quiet',
    counts: { helped: 2, notRight: 0, notMyMatter: 0 },
  })
})

it('a doubt opens the matter, and its day counts', () => {
  expect(cast([vote('a', 'helped'), vote('b', 'notRight', { at: 5 }), vote('c', 'helped', { at: 9 })])).toMatchObject({
    state: 'open',
    at: 5,
    counts: { helped: 2, notRight: 1, notMyMatter: 0 },
  })
})

it('a changed mind replaces vote and remark, and may close what only it had opened', () => {
  const doubted = cast([vote('a', 'notRight', { note: '条文旧了' })])
  expect(doubted?.remarks).toHaveLength(1)
  expect(cast([vote('a', 'notRight', { note: '条文旧了' }), vote('a', 'helped')])).toMatchObject({
    state: 'quiet',
    counts: { helped: 1, notRight: 0, notMyMatter: 0 },
    remarks: [],
  })
})

it('a doubt after the matter was settled begins a new round; praise does not', () => {
  const closed: Tally = { ...(cast([vote('a', 'notRight', { note: '旧' })]) as Tally), state: 'closed' }
  expect(cast([vote('b', 'helped')], closed)).toMatchObject({ state: 'closed', round: 1 })
  expect(cast([vote('b', 'notMyMatter')], closed)).toEqual({
    state: 'open',
    round: 2,
    counts: { helped: 0, notRight: 0, notMyMatter: 1 },
    remarks: [],
    at: 1,
  })
  // the vote of the old round is settled and is not taken out of the new one
  expect(countVote(closed, { verdict: 'notRight', round: 1 }, vote('a', 'notRight')).counts.notRight).toBe(1)
})

it('keeps the twenty newest remarks', () => {
  const tally = cast(Array.from({ length: 30 }, (_, at) => vote(`v${at}`, 'notRight', { note: `第${at}个` })))
  expect(tally?.remarks).toHaveLength(20)
  expect(tally?.remarks[0]?.note).toBe('第29个')
})

it('counts every voter once, by what they said last', () => {
  const votes = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), verdict: fc.constantFrom(...verdicts) }),
    {
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(votes, given => {
      const tally = cast(given.map(({ id, verdict }) => vote(id, verdict)))
      const last = new Map(given.map(({ id, verdict }) => [id, verdict]))
      for (const verdict of verdicts) {
        expect(tally?.counts[verdict]).toBe([...last.values()].filter(said => said === verdict).length)
      }
      expect(tally?.state).toBe([...last.values()].every(said => said === 'helped') ? 'quiet' : 'open')
    }),
  )
})

it('cards and declines never share a tally', () => {
  const subjects: RatedSubject[] = [
    { kind: 'card', cardId: 'unsure' },
    { kind: 'declined', reason: 'unsure' },
  ]
  expect(new Set(subjects.map(reviewId)).size).toBe(2)
})
