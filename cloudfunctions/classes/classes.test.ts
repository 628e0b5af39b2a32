/** A class from its announcement to its replay, with a box full of questions. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { type Announcement, classes } from '../../src/contract/classes'
import { people } from '../../src/contract/people'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const hour = 3_600_000
const day = 24 * hour
const [lawyer, worker, lin, zhao, sun, stranger] = [
  'wang-lvshi',
  'li-wen',
  'lin-yulan',
  'zhao-tiezhu',
  'sun-xiaomei',
  'chen-xinlai',
] as const

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => town.clock.setOffset(0))
afterAll(() => town.close())

const soon = (): Announcement => ({
  title: '办卡避坑',
  host: '暖新律师志愿团',
  startsAt: town.clock.now() + 2 * hour,
  minutes: 60,
  platform: 'meeting',
  link: 'https://meeting.example.com/1',
  about: '讲三件事',
  cards: [{ id: 'prepaid-runaway', title: '店关门跑路' }],
})
const announce = async (more: Partial<Announcement> = {}, node = 'pc.beiguan.c01', by: string = worker) =>
  expectDone(await town.as(by)(classes.announce, { node, class: { ...soon(), ...more } })).id
const ask = (persona: string, id: string, words = `卡能退吗 ${randomUUID()}`) =>
  town.as(persona)(classes.ask, { id, words })
const released = async (id: string, persona: string = lin, words?: string) => {
  const { id: question } = expectDone(await ask(persona, id, words))
  expectDone(await town.as(worker)(classes.screen, { id: question, verdict: { kind: 'show' } }))
  return question
}
const read = async (id: string, persona: string = zhao) => expectDone(await town.as(persona)(classes.read, { id }))
const stage = async (id: string) => expectDone(await town.as(worker)(classes.stage, { id }))
/** so long after the beginning */
const atClass = (startsAt: number, later = 0) => town.clock.setOffset(startsAt - Date.now() + later)

describe('a class', () => {
  it('is announced once, however often the phone retries, and is there for everybody, also before the notice', async () => {
    const key = randomUUID()
    const send = () => town.as(worker)(classes.announce, { node: 'pc.beiguan.c01', class: soon() }, key)
    const { trips, result } = await databaseTrips(town, send)
    expect(trips).toBeLessThanOrEqual(8)
    const { id } = expectDone(result)
    const { class: seen, member } = await read(id, stranger)
    expect(seen).toMatchObject({ title: '办卡避坑', phase: 'coming', place: '北关社区' })
    expect(member).toBe(false)
    const { coming } = expectDone(await town.as(stranger)(classes.list, {}))
    expect(coming.filter(row => row.id === id)).toHaveLength(1)
  })

  it.each([
    ['in the past', { startsAt: 1 }, 'CLASS_PAST'],
    ['in half a year', { startsAt: Date.now() + 180 * day }, 'CLASS_TOO_FAR'],
    ['in a room without its name', { platform: 'room' }, 'WAY_IN_MISSING'],
    ['with a link that is none', { link: 'javascript:alert(1)' }, 'BAD_INPUT'],
    ['with an insecure link', { link: 'http://example.com' }, 'BAD_INPUT'],
    ['for no time at all', { minutes: 0 }, 'BAD_INPUT'],
  ] as const)('%s is refused', async (_title, more, code) => {
    const input = { node: 'pc.beiguan.c01', class: { ...soon(), ...more } as Announcement }
    expect(codeOf(await town.as(worker)(classes.announce, input))).toBe(code)
  })

  it('is out of reach for staff elsewhere and for residents', async () => {
    const id = await announce({}, 'pc.xinhua.c01', 'he-ming')
    expect(codeOf(await town.as(worker)(classes.edit, { id, class: soon() }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(worker)(classes.stage, { id }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(lin)(classes.stage, { id }))).toBe('FORBIDDEN')
    expect(codeOf(await town.as(worker)(classes.announce, { node: 'pc.xinhua', class: soon() }))).toBe('OUT_OF_SCOPE')
  })

  it('may change its link while it is running, not its time into the past, and nothing once it is over', async () => {
    const id = await announce()
    const { class: before } = await read(id)
    atClass(before.startsAt, 60_000)
    const { link: _none, ...without } = soon()
    const change = { ...without, startsAt: before.startsAt, entry: '会议号 2' }
    expectDone(await town.as(worker)(classes.edit, { id, class: change }))
    const { class: after } = await read(id)
    expect(after).toMatchObject({ phase: 'running', entry: '会议号 2' })
    expect(after.link).toBeUndefined()
    const earlier = { ...change, startsAt: before.startsAt - hour }
    expect(codeOf(await town.as(worker)(classes.edit, { id, class: earlier }))).toBe('CLASS_PAST')
    atClass(before.startsAt, 3 * hour)
    expect(codeOf(await town.as(worker)(classes.edit, { id, class: change }))).toBe('CLASS_OVER')
    expect(codeOf(await ask(lin, id))).toBe('CLASS_OVER')
  })

  it('that is called off says why and takes no more questions', async () => {
    const id = await announce()
    expectDone(await town.as(worker)(classes.cancel, { id, reason: '律师临时出庭' }))
    expect((await read(id)).class).toMatchObject({ phase: 'cancelled', cancelReason: '律师临时出庭' })
    expect(codeOf(await ask(lin, id))).toBe('CLASS_CANCELLED')
    expect(codeOf(await town.as(lin)(classes.remind, { id, on: true }))).toBe('CLASS_CANCELLED')
    expect(codeOf(await town.as(worker)(classes.lead, { id, to: 'open' }))).toBe('CLASS_CANCELLED')
  })
})

describe('the reminder', () => {
  const toldSince = (before: number) => town.inbox.messages.slice(before)

  it('comes half an hour before, once, to those who wanted it and still do', async () => {
    for (const persona of [lin, zhao]) await allow(town, persona, 'classSoon')
    const id = await announce()
    const { startsAt } = (await read(id)).class
    for (const persona of [lin, zhao]) expectDone(await town.as(persona)(classes.remind, { id, on: true }))
    expect((await read(id, lin)).reminded).toBe(true)
    expectDone(await town.as(zhao)(classes.remind, { id, on: false }))
    await settleJobs(town)
    const before = town.inbox.messages.length
    atClass(startsAt, -29 * 60_000)
    await settleJobs(town)
    await settleJobs(town)
    expect(toldSince(before).map(({ openid }) => openid)).toEqual([openidOf(lin)])
  })

  it('moves with the class, and whoever wanted it hears of the change and of a cancelling', async () => {
    for (let permission = 0; permission < 3; permission += 1) await allow(town, lin, 'classSoon')
    const id = await announce()
    const { startsAt } = (await read(id)).class
    expectDone(await town.as(lin)(classes.remind, { id, on: true }))
    const before = town.inbox.messages.length
    const later = startsAt + day
    expectDone(await town.as(worker)(classes.edit, { id, class: { ...soon(), startsAt: later } }))
    await settleJobs(town)
    expect(JSON.stringify(toldSince(before))).toContain('时间改了')
    atClass(startsAt, -60_000)
    await settleJobs(town)
    expect(toldSince(before)).toHaveLength(1)
    atClass(later, -60_000)
    await settleJobs(town)
    expect(toldSince(before)).toHaveLength(2)
    expectDone(await town.as(worker)(classes.cancel, { id, reason: '停电' }))
    await settleJobs(town)
    expect(JSON.stringify(toldSince(before))).toContain('取消')
  })
})

describe('the question box', () => {
  it('shows nobody a question before it is released, and never who asked', async () => {
    const id = await announce()
    const { id: question, masked } = expectDone(await ask(lin, id, '老板电话13800138000，退不退'))
    expect(masked).toBe(true)
    expect((await read(id)).questions).toEqual([])
    expect((await read(id, lin)).own).toMatchObject([
      { id: question, state: 'waiting', words: '老板电话〔号码〕，退不退' },
    ])
    expectDone(await town.as(worker)(classes.screen, { id: question, verdict: { kind: 'show' } }))
    expect((await read(id)).questions).toMatchObject([{ id: question, votes: 0, mine: false, state: 'shown' }])
    expect((await read(id, lin)).questions).toMatchObject([{ mine: true }])
    const seen = JSON.stringify([await read(id), await stage(id)])
    expect(seen).not.toContain(expectDone(await town.as(lin)(people.me, {})).person?.id)
  })

  it('has its limits', async () => {
    const id = await announce()
    expect(codeOf(await ask(lin, id, '   '))).toBe('QUESTION_EMPTY')
    expect(codeOf(await ask(lin, id, '长'.repeat(201)))).toBe('QUESTION_TOO_LONG')
    expect(codeOf(await ask(lin, 'nowhere'))).toBe('CLASS_NOT_FOUND')
    expect(codeOf(await ask(stranger, id))).toBe('CONSENT_REQUIRED')
    expectDone(await ask(lin, id, '卡能退吗'))
    expect(codeOf(await ask(lin, id, '卡能退吗？'))).toBe('QUESTION_TWICE')
    for (let more = 0; more < 4; more += 1) expectDone(await ask(lin, id))
    expect(codeOf(await ask(lin, id))).toBe('TOO_MANY_QUESTIONS')
    const [{ id: first = '' } = {}] = (await read(id, lin)).own
    expect(codeOf(await town.as(zhao)(classes.withdrawQuestion, { id: first }))).toBe('QUESTION_NOT_FOUND')
    expectDone(await town.as(lin)(classes.withdrawQuestion, { id: first }))
    expectDone(await ask(lin, id))
  })

  it('two phones of one person at once do not get around the limit', async () => {
    const id = await announce()
    for (let more = 0; more < 4; more += 1) expectDone(await ask(lin, id))
    const codes = (await Promise.all([ask(lin, id), ask(lin, id)])).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'TOO_MANY_QUESTIONS'])
  })

  it('a hidden question tells its asker why, a merged one where it went', async () => {
    const id = await announce()
    const first = await released(id, lin, '健身卡能退吗')
    const { id: same } = expectDone(await ask(zhao, id, '健身的卡退不退'))
    const { id: rude } = expectDone(await ask(zhao, id, '骂人的话'))
    expectDone(await town.as(worker)(classes.screen, { id: same, verdict: { kind: 'merge', into: first } }))
    expectDone(await town.as(worker)(classes.screen, { id: rude, verdict: { kind: 'hide', why: '请换个说法' } }))
    expect((await read(id)).own.map(({ state, because }) => [state, because]).sort()).toEqual([
      ['hidden', '请换个说法'],
      ['merged', '健身卡能退吗'],
    ])
    const wrong = (into: string) => town.as(worker)(classes.screen, { id: rude, verdict: { kind: 'merge', into } })
    expect((await Promise.all([rude, same, 'nowhere'].map(wrong))).map(codeOf)).toEqual(Array(3).fill('MERGE_WRONG'))
    expectDone(await town.as(worker)(classes.screen, { id: rude, verdict: { kind: 'show' } }))
    expect((await read(id)).questions).toHaveLength(2)
  })
})

describe('a vote', () => {
  it('counts once for each person, however often it is pressed, and can be taken back', async () => {
    const id = await announce()
    const question = await released(id)
    const key = randomUUID()
    const press = () => town.as(zhao)(classes.vote, { id: question, on: true }, key)
    const { trips, result } = await databaseTrips(town, press)
    expect(trips).toBeLessThanOrEqual(8)
    expect(expectDone(result).votes).toBe(1)
    expect(expectDone(await press()).votes).toBe(1)
    expect(expectDone(await town.as(zhao)(classes.vote, { id: question, on: true })).votes).toBe(1)
    expect((await read(id)).questions).toMatchObject([{ votes: 1, voted: true }])
    expect(expectDone(await town.as(zhao)(classes.vote, { id: question, on: false })).votes).toBe(0)
  })

  it('of many people at once: every one is counted', async () => {
    const id = await announce()
    const question = await released(id)
    const voters = [zhao, sun, worker, lawyer, 'he-ming', 'gao-jie', 'ma-jianguo', 'admin']
    const replies = await Promise.all(
      voters.map(async persona => {
        const key = randomUUID()
        // what is too busy is sent again by the phone, with the same key
        for (let tries = 0; ; tries += 1) {
          const reply = await town.as(persona)(classes.vote, { id: question, on: true }, key)
          if (reply.ok || reply.error.code !== 'BUSY' || tries === 5) return codeOf(reply)
        }
      }),
    )
    expect(replies).toEqual(voters.map(() => 'DONE'))
    expect((await stage(id)).questions).toMatchObject([{ votes: voters.length }])
    expect(rowsOf(town, 'classVotes').filter(row => row.question === question)).toHaveLength(voters.length)
  })

  it('for one’s own question, or for one that nobody sees, is none', async () => {
    const id = await announce()
    const question = await released(id)
    expect(codeOf(await town.as(lin)(classes.vote, { id: question, on: true }))).toBe('OWN_QUESTION')
    const { id: unseen } = expectDone(await ask(lin, id))
    expect(codeOf(await town.as(zhao)(classes.vote, { id: unseen, on: true }))).toBe('QUESTION_NOT_FOUND')
  })
})

describe('the stage', () => {
  it('takes one question after the other; what is being answered cannot be taken back', async () => {
    const id = await announce()
    const [first, second] = [await released(id), await released(id, sun)]
    const take = (question: string) => town.as(lawyer)(classes.lead, { id, question, to: 'answering' })
    expectDone(await take(first))
    expect(codeOf(await town.as(lin)(classes.withdrawQuestion, { id: first }))).toBe('QUESTION_ANSWERED')
    expectDone(await take(second))
    const states = (await stage(id)).questions.map(question => [question.id, question.state])
    expect(states).toEqual([
      [second, 'answering'],
      [first, 'answered'],
    ])
    const elsewhere = await announce()
    const foreign = await released(elsewhere)
    expect(codeOf(await take(foreign))).toBe('QUESTION_NOT_FOUND')
  })

  it('two hosts at once leave one question in hand and lose none', async () => {
    const id = await announce()
    const asked = [await released(id), await released(id, sun)]
    const take = (by: string, question = '') => town.as(by)(classes.lead, { id, question, to: 'answering' })
    const codes = await Promise.all([take(lawyer, asked[0]), take(worker, asked[1])])
    expect(codes.map(codeOf)).toEqual(['DONE', 'DONE'])
    const states = (await stage(id)).questions.map(({ state }) => state)
    expect(states).toEqual(['answering', 'answered'])
  })
})

describe('the replay', () => {
  const card = { id: 'prepaid-transfer', title: '卡能不能转给别人' }
  const chapters = [
    { at: 0, title: '开场' },
    { at: 754, title: '转卡', card },
  ]

  it('comes after the beginning, in order, and its chapters lead to cards and back', async () => {
    const id = await announce()
    const { startsAt } = (await read(id)).class
    const publish = (more = chapters) =>
      town.as(lawyer)(classes.publishReplay, { id, replay: { chapters: more, cases: [] }, onPlatform: 40 })
    expect(codeOf(await publish())).toBe('CLASS_NOT_STARTED')
    atClass(startsAt, hour)
    expect(codeOf(await publish([...chapters].reverse()))).toBe('CHAPTERS_UNORDERED')
    expectDone(await publish())
    expect((await read(id)).class.replay).toEqual({ chapters, cases: [] })
    const about = (wanted: string) => town.as(stranger)(classes.list, { card: wanted })
    const found = expectDone(await about(card.id))
    expect(found.coming.map(row => row.id)).toContain(id)
    expect(expectDone(await about('never-told')).coming).toEqual([])
    atClass(startsAt, 2 * day)
    expect(expectDone(await about(card.id)).past.items.map(row => row.id)).toContain(id)
  })

  it('is counted the day after: who came, what was asked, what the platform said', async () => {
    const id = await announce()
    const { startsAt } = (await read(id)).class
    const question = await released(id)
    atClass(startsAt, 60_000)
    for (const persona of [lin, zhao, zhao]) expectDone(await town.as(persona)(classes.join, { id, what: 'class' }))
    expectDone(await town.as(lawyer)(classes.lead, { id, question, to: 'answering' }))
    atClass(startsAt, 2 * hour)
    expectDone(await town.as(sun)(classes.join, { id, what: 'replay' }))
    const replay = { chapters: [], cases: [] }
    expectDone(await town.as(lawyer)(classes.publishReplay, { id, replay, onPlatform: 40 }))
    atClass(startsAt, 26 * hour)
    await town.fireTimer()
    const { items } = expectDone(await town.as(worker)(classes.desk, { node: 'pc.beiguan.c01' }))
    const counted = { reminded: 0, joined: 2, watched: 1, questions: 1, answered: 1, onPlatform: 40 }
    expect(items.find(row => row.id === id)?.figures).toEqual(counted)
  })
})

it('whoever leaves takes along what nobody has seen; a released question stays without a way back', async () => {
  const id = await announce()
  const question = await released(id, sun)
  expectDone(await ask(sun, id))
  expectDone(await town.as(sun)(classes.remind, { id, on: true }))
  const { sections } = expectDone(await town.as(sun)(people.exportMine, {}))
  expect(JSON.stringify(sections)).toContain('普法小课堂')
  const person = expectDone(await town.as(sun)(people.me, {})).person?.id
  expectDone(await town.as(sun)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  for (const name of ['classQuestions', 'classPresence', 'classVotes'])
    expect(JSON.stringify(rowsOf(town, name))).not.toContain(person)
  expect((await read(id)).questions.map(row => row.id)).toEqual([question])
})
