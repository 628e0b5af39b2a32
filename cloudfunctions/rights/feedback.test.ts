/** 这条对不对: votes, what becomes of them, and what is never kept. */
import { expectDone } from '../../local-cloud/seed/caller'
import { type RatedSubject, type Review, remarkMaxLength, rights } from '../../src/contract/rights'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const day = 86_400_000
const card = (cardId: string): RatedSubject => ({ kind: 'card', cardId })

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => {
  town.clock.setOffset(0)
  town.faults.clear()
})
afterAll(() => town.close())

const rows = (name: string) => town.database.collection(name).all()
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'DONE' : reply.error?.code)
const listed = async (state: 'open' | 'closed' = 'open') =>
  expectDone(await town.as('wang-lvshi')(rights.reviewList, { state })).items
const reviewOf = async (id: string, state: 'open' | 'closed' = 'open'): Promise<Review | undefined> =>
  (await listed(state)).find(review => review.id === id)

it('somebody who has agreed to nothing may vote, and votes once however often they tap', async () => {
  const chen = town.as('chen-xinlai')
  const subject = card('invoice')
  for (let tap = 0; tap < 3; tap += 1) expectDone(await chen(rights.rateAnswer, { subject, verdict: 'notRight' }))
  expect(await reviewOf('card:invoice')).toMatchObject({
    state: 'open',
    title: expect.any(String),
    counts: { helped: 0, notRight: 1, notMyMatter: 0 },
    remarks: [],
  })
})

it('a changed mind replaces the vote', async () => {
  const lin = town.as('lin-yulan')
  const subject = card('recall')
  expectDone(await lin(rights.rateAnswer, { subject, verdict: 'notRight', note: '看不懂' }))
  expect((await reviewOf('card:recall'))?.remarks).toMatchObject([{ verdict: 'notRight', note: '看不懂' }])
  expectDone(await lin(rights.rateAnswer, { subject, verdict: 'helped' }))
  expect(await reviewOf('card:recall')).toBeUndefined()
  expectDone(await lin(rights.rateAnswer, { subject, verdict: 'notMyMatter' }))
  expect((await reviewOf('card:recall'))?.counts).toEqual({ helped: 0, notRight: 0, notMyMatter: 1 })
})

it('the next day is another vote', async () => {
  const subject = card('mediation')
  const vote = () => town.as('lin-yulan')(rights.rateAnswer, { subject, verdict: 'notRight' })
  expectDone(await vote())
  town.clock.setOffset(day)
  expectDone(await vote())
  expect((await reviewOf('card:mediation'))?.counts.notRight).toBe(2)
})

it('people who vote at the same moment are all counted', async () => {
  const subject = card('small-claims')
  const voters = ['chen-xinlai', 'lin-yulan', 'zhao-tiezhu', 'sun-xiaomei', 'ma-jianguo', 'li-wen']
  const replies = await Promise.all(
    voters.map(voter => town.as(voter)(rights.rateAnswer, { subject, verdict: 'notRight' })),
  )
  expect(replies.map(codeOf)).toEqual(voters.map(() => 'DONE'))
  expect((await reviewOf('card:small-claims'))?.counts.notRight).toBe(voters.length)
})

it('an answer lost on the way is asked for again and has counted once', async () => {
  const subject = card('legal-aid')
  town.faults.dropNext('call')
  const key = 'feedback-lost-reply-0001'
  const send = () => town.as('lin-yulan')(rights.rateAnswer, { subject, verdict: 'notRight' }, key)
  await send().catch(() => undefined)
  expectDone(await send())
  expect((await reviewOf('card:legal-aid'))?.counts.notRight).toBe(1)
})

it('a question that was declined is judged by the reason', async () => {
  const subject: RatedSubject = { kind: 'declined', reason: 'outOfScope' }
  const question = '楼上漏水到我家，他电话13800138000'
  const sent = { subject, verdict: 'notRight', note: '这事该管', shareQuestion: true, question } as const
  expectDone(await town.as('zhao-tiezhu')(rights.rateAnswer, sent))
  const review = await reviewOf('declined:outOfScope')
  expect(review).toMatchObject({ subject, remarks: [{ note: '这事该管', question: '楼上漏水到我家，他电话〔号码〕' }] })
  expect(review?.title).toBeUndefined()
})

it('a question is kept only when the reader says so, and the remark is short', async () => {
  const lin = town.as('lin-yulan')
  const vote = { subject: card('invoice'), verdict: 'notRight' } as const
  expect(codeOf(await lin(rights.rateAnswer, { ...vote, question: '发票不给开' }))).toBe('BAD_INPUT')
  expect(codeOf(await lin(rights.rateAnswer, { ...vote, shareQuestion: true }))).toBe('BAD_INPUT')
  expect(codeOf(await lin(rights.rateAnswer, { ...vote, note: '长'.repeat(remarkMaxLength + 1) }))).toBe('BAD_INPUT')
  expect(codeOf(await lin(rights.rateAnswer, { ...vote, note: '长'.repeat(remarkMaxLength) }))).toBe('DONE')
})

it('a card that does not exist cannot be judged, also under a name from JavaScript', async () => {
  for (const cardId of ['no-such-card', 'constructor', '__proto__']) {
    const reply = await town.as('lin-yulan')(rights.rateAnswer, { subject: card(cardId), verdict: 'helped' })
    expect(codeOf(reply)).toBe('CARD_NOT_FOUND')
  }
})

it('keeps no person and no hour with a vote, and no number anywhere', async () => {
  const note = '给我打13900001111，身份证140202195001011234'
  expectDone(await town.as('lin-yulan')(rights.rateAnswer, { subject: card('invoice'), verdict: 'notRight', note }))
  const kept = JSON.stringify([...rows('answerVotes'), ...rows('answerReviews'), ...rows('journal')])
  expect(kept).not.toMatch(/13900001111|140202195001011234/)
  const people = rows('people').flatMap(({ _id, personId }) => [String(_id), String(personId)])
  const stored = JSON.stringify([...rows('answerVotes'), ...rows('answerReviews')])
  for (const id of people) expect(stored).not.toContain(id)
  for (const { at } of rows('answerVotes')) expect((Number(at) + 8 * 3_600_000) % day).toBe(0)
})

it('what was settled leaves the list with what was done; a new doubt brings it back', async () => {
  const subject = card('keep-evidence')
  const wang = town.as('wang-lvshi')
  expectDone(await town.as('lin-yulan')(rights.rateAnswer, { subject, verdict: 'notRight', note: '少说了一样' }))
  const id = 'card:keep-evidence'
  expectDone(await wang(rights.closeReview, { id, done: '补上了' }))
  expect(await reviewOf(id)).toBeUndefined()
  expect(await reviewOf(id, 'closed')).toMatchObject({
    counts: { notRight: 1 },
    settled: { done: '补上了', by: '王律师', at: expect.any(Number) },
  })
  expect(codeOf(await wang(rights.closeReview, { id, done: '再关一次' }))).toBe('REVIEW_CLOSED')
  expect(codeOf(await wang(rights.closeReview, { id: 'card:nothing', done: '没有' }))).toBe('REVIEW_NOT_FOUND')
  expectDone(await town.as('sun-xiaomei')(rights.rateAnswer, { subject, verdict: 'notMyMatter' }))
  expect(await reviewOf(id)).toMatchObject({ counts: { notRight: 0, notMyMatter: 1 }, remarks: [] })
})

it('the list goes on page by page, newest first, without a gap', async () => {
  const { groups } = expectDone(await town.as('lin-yulan')(rights.topics, {}))
  const ids = groups.flatMap(({ cards }) => cards.map(({ id }) => id)).slice(0, 23)
  for (const [at, cardId] of ids.entries()) {
    town.clock.setOffset((at % 5) * day)
    expectDone(await town.as('gao-jie')(rights.rateAnswer, { subject: card(cardId), verdict: 'notRight' }))
  }
  town.clock.setOffset(0)
  const seen: Review[] = []
  let after: string | undefined
  do {
    const page = expectDone(await town.as('he-ming')(rights.reviewList, after === undefined ? {} : { after }))
    seen.push(...page.items)
    after = page.next
  } while (after !== undefined)
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
  expect(seen.length).toBeGreaterThanOrEqual(ids.length)
  expect(seen.map(({ at }) => at)).toEqual(seen.map(({ at }) => at).sort((left, right) => right - left))
})

it('takes at most eight round trips, and no query scans', async () => {
  const vote = await databaseTrips(town, () =>
    town.as('li-wen')(rights.rateAnswer, { subject: card('invoice'), verdict: 'helped' }),
  )
  expect(vote.trips).toBeLessThanOrEqual(8)
  expect((await databaseTrips(town, () => listed())).trips).toBeLessThanOrEqual(8)
  expect(town.database.scans()).toEqual([])
})
