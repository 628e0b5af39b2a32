/** Cards from the desk: written by one, published by another, answered like the built-in ones. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { cardLimits, type DeskCard, rights } from '../../src/contract/rights'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { deskCard } from './fixtures/desk-card'

/** Longer than a function keeps what it has seen of the desk. */
const later = 61_000

let town: Town
let offset = 0
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => town.faults.clear())
afterAll(() => town.close())

const wait = () => {
  offset += later
  town.clock.setOffset(offset)
}
const wang = () => town.as('wang-lvshi')
const he = () => town.as('he-ming')
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'DONE' : reply.error?.code)
const write = async (about: string, more = {}) => expectDone(await wang()(rights.draftCard, deskCard(about, more)))
const publish = async ({ id, revision }: { id: string; revision: number }) =>
  expectDone(await he()(rights.reviewCard, { id, revision, verdict: 'publish' }))
const ask = async (question: string) => expectDone(await town.as('chen-xinlai')(rights.ask, { question }))
const shownFor = async (question: string) => {
  const given = await ask(question)
  return given.kind === 'answer' ? given.card : undefined
}
const drafts = async (list: 'mine' | 'waiting' | 'published', by = 'wang-lvshi') =>
  expectDone(await town.as(by)(rights.drafts, { list })).items
const draftOf = async (id: string): Promise<DeskCard | undefined> =>
  (await drafts('mine')).find(draft => draft.id === id)

it('a card is written, read over by somebody else, and answers its questions', async () => {
  const draft = await write('共享雨伞')
  expect((await drafts('waiting', 'he-ming')).find(({ id }) => id === draft.id)).toMatchObject({
    author: '王律师',
    mine: false,
    state: 'waiting',
    live: false,
    outdated: false,
  })
  expect((await drafts('waiting')).map(({ id }) => id)).not.toContain(draft.id)
  expect((await shownFor('共享雨伞押金退不出来'))?.id).not.toBe(draft.id)
  await publish(draft)
  wait()
  for (const question of deskCard('共享雨伞').questions) expect((await shownFor(question))?.id).toBe(draft.id)
  const shown = expectDone(await town.as('chen-xinlai')(rights.card, { id: draft.id }))
  expect(shown).toMatchObject({
    title: '共享雨伞的押金不退',
    checked: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    checkedLongAgo: false,
    reviewed: { role: 'districtLead', month: expect.stringMatching(/^\d{4}-\d{2}$/) },
    related: [{ id: 'deposit-refund' }],
  })
  expect(shown.basis[0]).toMatchObject({ lawId: 'consumer-regs', article: 20, inForce: '2024-07-01' })
  expect(JSON.stringify(shown)).not.toMatch(/何明|王律师/)
  const { groups } = expectDone(await town.as('chen-xinlai')(rights.topics, {}))
  expect(groups.find(({ id }) => id === 'service')?.cards.map(({ id }) => id)).toContain(draft.id)
  expect((await drafts('published', 'he-ming')).map(({ id }) => id)).toContain(draft.id)
})

it('a card can be judged like any other', async () => {
  const draft = await write('共享轮椅')
  await publish(draft)
  wait()
  const subject = { kind: 'card', cardId: draft.id } as const
  expectDone(await town.as('lin-yulan')(rights.rateAnswer, { subject, verdict: 'notRight' }))
  const { items } = expectDone(await wang()(rights.reviewList, {}))
  expect(items.find(({ id }) => id === `card:${draft.id}`)?.title).toBe('共享轮椅的押金不退')
})

it('nobody publishes what they wrote, also with a second role', async () => {
  const { code } = expectDone(
    await town.as('admin')(people.invite, { role: 'adviser', node: 'pc', note: '也写卡片', days: 1 }),
  )
  expectDone(await he()(people.acceptInvitation, { code }))
  const draft = expectDone(await he()(rights.draftCard, deskCard('共享躺椅')))
  const own = await he()(rights.reviewCard, { ...draft, verdict: 'publish' })
  expect(codeOf(own)).toBe('CARD_REVIEWED_BY_AUTHOR')
  expect(codeOf(await he()(rights.reviewCard, { ...draft, verdict: 'return', reason: '再想想' }))).toBe(
    'CARD_REVIEWED_BY_AUTHOR',
  )
  expect(codeOf(await wang()(rights.draftCard, { ...deskCard('共享躺椅'), id: draft.id }))).toBe('CARD_NOT_YOURS')
  expect(codeOf(await wang()(rights.reviewCard, { ...draft, verdict: 'publish' }))).toBe('DONE')
})

it('what is published is what was read: a text changed meanwhile is not', async () => {
  const first = await write('共享球拍')
  const second = await write('共享球拍', { id: first.id, conclusion: '不能退。' })
  expect(second).toEqual({ id: first.id, revision: first.revision + 1 })
  expect(codeOf(await he()(rights.reviewCard, { ...first, verdict: 'publish' }))).toBe('CARD_CHANGED')
  await publish(second)
  expect(codeOf(await he()(rights.reviewCard, { ...second, verdict: 'publish' }))).toBe('CARD_NOT_WAITING')
})

it('sent back with a reason it goes round again', async () => {
  const draft = await write('共享拐杖')
  const back = { ...draft, verdict: 'return', reason: '少写了期限' } as const
  expectDone(await he()(rights.reviewCard, back))
  expect(await draftOf(draft.id)).toMatchObject({ state: 'returned', reason: '少写了期限', mine: true })
  expect(codeOf(await he()(rights.reviewCard, { ...draft, verdict: 'publish' }))).toBe('CARD_NOT_WAITING')
  const again = await write('共享拐杖', { id: draft.id, deadlines: ['越早越好'] })
  await publish(again)
  expect(await draftOf(draft.id)).toMatchObject({ state: 'published', live: true })
})

it('a better text waits while the readers keep the old one', async () => {
  const draft = await write('共享风筝')
  await publish(draft)
  const better = await write('共享风筝', { id: draft.id, conclusion: '能退，还能要利息。' })
  wait()
  expect((await shownFor('共享风筝押金退不出来'))?.conclusion).toBe('能退。东西好好还了，押金就该全退。')
  expect(await draftOf(draft.id)).toMatchObject({ state: 'waiting', live: true })
  await publish(better)
  wait()
  expect((await shownFor('共享风筝押金退不出来'))?.conclusion).toBe('能退，还能要利息。')
})

it('withdrawn it leaves the answers, and its author may write it anew', async () => {
  const draft = await write('共享鱼竿')
  await publish(draft)
  wait()
  expect((await shownFor('共享鱼竿押金退不出来'))?.id).toBe(draft.id)
  expectDone(await he()(rights.withdrawCard, { id: draft.id, reason: '条文要改了' }))
  expect(codeOf(await he()(rights.withdrawCard, { id: draft.id, reason: '再撤' }))).toBe('CARD_NOT_PUBLISHED')
  wait()
  expect((await shownFor('共享鱼竿押金退不出来'))?.id).not.toBe(draft.id)
  expect(codeOf(await town.as('lin-yulan')(rights.card, { id: draft.id }))).toBe('CARD_NOT_FOUND')
  expect(await draftOf(draft.id)).toMatchObject({ state: 'withdrawn', live: false, reason: '条文要改了' })
  expect(codeOf(await wang()(rights.draftCard, { ...deskCard('共享鱼竿'), id: draft.id }))).toBe('DONE')
})

it('a retried draft is one card', async () => {
  const key = randomUUID()
  const send = () => wang()(rights.draftCard, deskCard('共享唱机'), key)
  const before = town.database.collection('cards').all().length
  expect(await send()).toEqual(await send())
  expect(town.database.collection('cards').all()).toHaveLength(before + 1)
})

it('raced by two who publish, it is published once', async () => {
  const draft = await write('共享帐篷')
  const replies = await Promise.all([1, 2].map(() => he()(rights.reviewCard, { ...draft, verdict: 'publish' })))
  expect(replies.map(codeOf).sort()).toEqual(['CARD_NOT_WAITING', 'DONE'])
})

describe('a card with a mistake is refused with its place', () => {
  it.each([
    ['CARD_ARTICLE_UNKNOWN', { citations: [{ law: 'no-law', article: 1 }] }, { law: 'no-law', article: 1 }],
    ['CARD_ARTICLE_UNKNOWN', { citations: [{ law: 'consumer-regs', article: 999 }] }, { article: 999 }],
    ['CARD_ARTICLE_SUPERSEDED', { citations: [{ law: 'online-trading', article: 18 }] }, { article: 18 }],
    ['CARD_TEXT_PERSONAL', { traps: ['打老王的13800138000'] }, { field: 'traps' }],
    ['CARD_TEXT_PERSONAL', { questions: ['甲雨靴', '乙雨靴', '身份证14020219500101123X'] }, { field: 'questions' }],
    ['CARD_NUMBER_IN_PROSE', { working: ['照第二十条算'] }, { field: 'working', text: '第二十条' }],
    ['CARD_NAME_SUPERSEDED', { channels: ['找工商局'] }, { field: 'channels', name: '工商局' }],
    ['CARD_GROUP_UNKNOWN', { group: 'nowhere' }, undefined],
    ['CARD_QUESTION_TAKEN', { questions: ['甲雨靴', '健身房跑路了，咋要钱？', '乙雨靴'] }, { position: 2 }],
    ['CARD_QUESTION_TAKEN', { questions: ['甲雨靴', '乙雨靴', '甲 雨靴'] }, { position: 3 }],
    ['CARD_RELATED_UNKNOWN', { related: ['no-such-card'] }, { card: 'no-such-card' }],
    ['BAD_INPUT', { questions: ['只有', '两个'] }, { fields: ['questions'] }],
    ['BAD_INPUT', { evidence: [] }, { fields: ['evidence'] }],
    ['BAD_INPUT', { traps: Array(cardLimits.items + 1).fill('当心') }, { fields: ['traps'] }],
    ['BAD_INPUT', { conclusion: '长'.repeat(cardLimits.conclusion + 1) }, { fields: ['conclusion'] }],
  ])('%s: %j', async (code, more, detail) => {
    const reply = await wang()(rights.draftCard, deskCard('雨靴', more))
    expect(reply).toMatchObject({ ok: false, error: { code, ...(detail ? { detail } : {}) } })
  })

  it('another card that does not exist', async () => {
    expect(codeOf(await wang()(rights.draftCard, { ...deskCard('雨靴'), id: 'desk-none' }))).toBe('CARD_NOT_FOUND')
    expect(codeOf(await he()(rights.reviewCard, { id: 'desk-none', revision: 1, verdict: 'publish' }))).toBe(
      'CARD_NOT_FOUND',
    )
    expect(codeOf(await he()(rights.reviewCard, { id: 'x', revision: 1, verdict: 'return' }))).toBe('BAD_INPUT')
  })
})

describe('one card opened', () => {
  const opened = async (by: string, id: string) => expectDone(await town.as(by)(rights.draft, { id }))

  it('is shown as readers will see it, with the digest of each article', async () => {
    const { id } = await write('共享轮滑鞋')
    const { draft, card, group, amended } = await opened('he-ming', id)
    expect(draft).toMatchObject({ id, mine: false, author: '王律师', state: 'waiting', revision: 1 })
    expect(card).toMatchObject({ title: '共享轮滑鞋的押金不退', related: [{ id: 'deposit-refund' }] })
    expect(card.basis.map(({ law, article }) => [law, article])).toEqual([
      ['消保法实施条例', 20],
      ['电子商务法', 21],
    ])
    expect(card.basis[0]?.digest).toContain('押金')
    expect(group).toMatch(/[\u4e00-\u9fff]/)
    expect(amended).toBe(false)
    expect((await opened('wang-lvshi', id)).draft.mine).toBe(true)
  })

  it('is not there for others once it has gone back to its author', async () => {
    const draft = await write('共享冰鞋')
    expectDone(await he()(rights.reviewCard, { ...draft, verdict: 'return', reason: '再写细一点' }))
    expect(codeOf(await he()(rights.draft, { id: draft.id }))).toBe('CARD_NOT_FOUND')
    expect((await opened('wang-lvshi', draft.id)).draft.reason).toBe('再写细一点')
    expect(codeOf(await wang()(rights.draft, { id: 'desk-none' }))).toBe('CARD_NOT_FOUND')
    expect(codeOf(await town.as('lin-yulan')(rights.draft, { id: draft.id }))).toBe('FORBIDDEN')
  })
})

it('names what may be cited, and nothing that may not', async () => {
  const all = expectDone(await wang()(rights.citable, {}))
  expect(all.articles).toEqual([])
  expect(all.groups.length).toBeGreaterThan(10)
  expect(all.laws.map(({ id }) => id)).toContain('consumer-regs')
  expect(all.laws.map(({ id }) => id)).not.toContain('online-trading')
  const { articles } = expectDone(await wang()(rights.citable, { law: 'consumer-regs' }))
  expect(articles.find(({ article }) => article === 20)?.digest).toContain('押金')
})

it('takes at most eight round trips, and no query scans', async () => {
  const written = await databaseTrips(town, () => write('共享望远镜'))
  expect(written.trips).toBeLessThanOrEqual(8)
  const published = await databaseTrips(town, () => publish(written.result))
  expect(published.trips).toBeLessThanOrEqual(8)
  expect((await databaseTrips(town, () => drafts('mine'))).trips).toBeLessThanOrEqual(8)
  expect(town.database.scans()).toEqual([])
})
