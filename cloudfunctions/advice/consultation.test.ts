/** A person's own consultation: handed over once, said more, settled, reopened, taken back. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { advice, adviceDefaults } from '../../src/contract/advice'
import { people } from '../../src/contract/people'
import {
  answered,
  clear,
  codeOf,
  handOver,
  lawyer,
  matter,
  openAdvice,
  rowsOf,
  secret,
  taken,
} from '../../tests/support/advice'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const hour = 3_600_000
const day = 24 * hour

let town: Town
beforeAll(async () => {
  town = await openAdvice()
})
afterEach(async () => {
  town.faults.clear()
  town.clock.setOffset(0)
  await clear(town, 'lin-yulan', 'zhao-tiezhu', 'sun-xiaomei')
})
afterAll(() => town.close())

const lin = 'lin-yulan'
const own = () =>
  town
    .as(lin)(advice.mine, {})
    .then(reply => expectDone(reply).items)

describe('handing over', () => {
  it('keeps the words for the asker and tells the place and the time', async () => {
    const input = matter({ before: { kind: 'card', id: 'family-violence', title: '家里有人动手怎么办' } })
    const { id, again } = expectDone(await town.as(lin)(advice.handOver, input))
    expect(again).toBe(false)
    const thread = expectDone(await town.as(lin)(advice.thread, { id }))
    expect(thread).toMatchObject({
      status: 'waiting',
      place: '北关社区',
      contact: 'app',
      before: input.before,
      messages: [{ from: 'asker', words: input.words, pictures: [] }],
    })
    expect(thread.due).toBeGreaterThan(thread.at + adviceDefaults.workingDays * day - 1)
  })

  it('sent again with the same key is the same answer', async () => {
    const [input, key] = [matter(), randomUUID()]
    const first = await town.as(lin)(advice.handOver, input, key)
    expect(await town.as(lin)(advice.handOver, input, key)).toEqual(first)
    expect(codeOf(await town.as(lin)(advice.handOver, matter(), key))).toBe('CONFLICT')
    expect(await own()).toHaveLength(1)
  })

  it('with the same words within a day is the same consultation, whatever the blanks, and another one after that', async () => {
    const input = matter()
    const first = expectDone(await town.as(lin)(advice.handOver, input))
    const spaced = { ...input, words: ` ${input.words.split('，').join('， ')}。\n` }
    expect(expectDone(await town.as(lin)(advice.handOver, spaced))).toEqual({ id: first.id, again: true })
    town.clock.setOffset(day + hour)
    expect(expectDone(await town.as(lin)(advice.handOver, input))).toMatchObject({ again: false })
  })

  it('raced from two phones is one consultation', async () => {
    const input = matter()
    const both = await Promise.all([town.as(lin)(advice.handOver, input), town.as(lin)(advice.handOver, input)])
    const [one, other] = both.map(reply => expectDone(reply))
    expect(one?.id).toBe(other?.id)
    expect([one?.again, other?.again].sort()).toEqual([false, true])
    expect(await own()).toHaveLength(1)
  })

  it('takes no more than the limit, also when all are sent at once', async () => {
    const sent = await Promise.all(Array.from({ length: 5 }, () => town.as(lin)(advice.handOver, matter())))
    const codes = sent.map(codeOf)
    expect(codes.filter(code => code === 'DONE').length).toBeLessThanOrEqual(adviceDefaults.openMost)
    expect(codes.filter(code => code !== 'DONE').every(code => code === 'TOO_MANY_OPEN' || code === 'BUSY')).toBe(true)
    expect((await own()).length).toBeLessThanOrEqual(adviceDefaults.openMost)
  })

  it('survives a lost answer of the database', async () => {
    town.faults.conflictNext(1, 'write')
    town.faults.dropNext('database.commitTransaction')
    expectDone(await town.as(lin)(advice.handOver, matter()))
    expect(await own()).toHaveLength(1)
  })

  it.each([
    ['empty words', { words: ' \n ' }, 'WORDS_EMPTY'],
    ['words over the limit', { words: '字'.repeat(2001) }, 'WORDS_TOO_LONG'],
    ['words beyond all reason', { words: '字'.repeat(20_001) }, 'BAD_INPUT'],
    ['a place that is not there', { node: 'pc.nowhere' }, 'PLACE_NOT_FOUND'],
    ['a telephone without consent', { contact: { by: 'phone', phone: '13912345678' } }, 'BAD_INPUT'],
    ['a kind that is not there', { subject: 'criminal' }, 'BAD_INPUT'],
  ])('%s is refused with a code of its own', async (_title, more, code) => {
    expect(codeOf(await town.as(lin)(advice.handOver, matter(more as never)))).toBe(code)
    expect(await own()).toEqual([])
  })

  it('needs a community from somebody who has told none', async () => {
    expect(codeOf(await town.as('gao-jie')(advice.handOver, matter()))).toBe('HOME_UNKNOWN')
    expect(codeOf(await town.as('gao-jie')(advice.handOver, matter({ node: 'pc.xinhua.c02' })))).toBe('DONE')
    await clear(town, 'gao-jie')
  })

  it('takes eight round trips at the most, with a place of one’s own choice too', async () => {
    const { trips, result } = await databaseTrips(town, () =>
      town.as(lin)(advice.handOver, matter({ node: 'pc.beiguan.c02' })),
    )
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
  })
})

describe('before and after', () => {
  it('the form is told how many are open, how soon somebody answers and where one lives', async () => {
    await handOver(town)
    expect(expectDone(await town.as(lin)(advice.start, {}))).toMatchObject({
      open: 1,
      openMost: adviceDefaults.openMost,
      workingDays: adviceDefaults.workingDays,
      home: { node: 'pc.beiguan.c01', place: '北关社区' },
    })
  })

  it('the asker adds words; nothing that was said before changes', async () => {
    const id = await answered(town)
    const before = expectDone(await town.as(lin)(advice.thread, { id })).messages
    expect(expectDone(await town.as(lin)(advice.addWords, { id, words: '他昨天又来了', pictures: [] }))).toEqual({
      status: 'askedBack',
    })
    const after = expectDone(await town.as(lin)(advice.thread, { id })).messages
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after).toHaveLength(before.length + 1)
    expect(codeOf(await town.as(lin)(advice.addWords, { id, words: '', pictures: [] }))).toBe('WORDS_EMPTY')
  })

  it('both sides writing at once lose nothing', async () => {
    const id = await taken(town)
    const say = (words: string) => town.as(lin)(advice.addWords, { id, words, pictures: [] })
    const reply = town.as(lawyer)(advice.reply, { id, words: '在看', pictures: [] })
    for (const done of await Promise.all([say('一'), reply, say('二')])) expectDone(done as never)
    const { messages } = expectDone(await town.as(lin)(advice.thread, { id }))
    expect(messages.map(({ words }) => words).sort()).toEqual(['一', '二', '在看', messages[0]?.words].sort())
  })

  it('an answer is news on the first page until the asker has said something', async () => {
    const id = await answered(town)
    const news = () =>
      town
        .as(lin)(advice.news, {})
        .then(reply => expectDone(reply).answered)
    expect(await news()).toEqual([{ id, subject: 'family' }])
    expectDone(await town.as(lin)(advice.setSafeMode, { id, safe: true }))
    expect(await news()).toEqual([])
    expectDone(await town.as(lin)(advice.setSafeMode, { id, safe: false }))
    expectDone(await town.as(lin)(advice.settle, { id, solved: true }))
    expect(await news()).toEqual([])
  })

  it('solved or not is said once; the second time is told so', async () => {
    const waiting = await handOver(town)
    expect(codeOf(await town.as(lin)(advice.settle, { id: waiting, solved: true }))).toBe('NOT_ANSWERED_YET')
    const id = await answered(town)
    const say = async (solved: boolean) => codeOf(await town.as(lin)(advice.settle, { id, solved }))
    expect(await say(false)).toBe('DONE')
    expect(await say(false)).toBe('ALREADY_SETTLED')
    expect(await say(true)).toBe('DONE')
    expect(await say(true)).toBe('ALREADY_SETTLED')
    expect(await say(false)).toBe('CONSULTATION_CLOSED')
  })

  it('a closed one takes no words, opens again within thirty days, and not after that', async () => {
    const id = await answered(town)
    const again = async () => codeOf(await town.as(lin)(advice.reopen, { id }))
    expect(await again()).toBe('NOT_CLOSED')
    expectDone(await town.as(lin)(advice.settle, { id, solved: true }))
    expect(codeOf(await town.as(lin)(advice.addWords, { id, words: '还有', pictures: [] }))).toBe('CONSULTATION_CLOSED')
    town.clock.setOffset(29 * day)
    expect(await again()).toBe('DONE')
    expect(expectDone(await town.as(lawyer)(advice.readCase, { id })).status).toBe('askedBack')
    expectDone(await town.as(lin)(advice.settle, { id, solved: true }))
    town.clock.setOffset(29 * day + 30 * day + hour)
    expect(await again()).toBe('REOPEN_TOO_LATE')
  })

  it('taking it back deletes every word at once, for everybody', async () => {
    const id = await answered(town)
    expectDone(await town.as(lin)(advice.withdraw, { id }))
    expect(codeOf(await town.as(lin)(advice.thread, { id }))).toBe('CONSULTATION_NOT_FOUND')
    expect(codeOf(await town.as(lawyer)(advice.readCase, { id }))).toBe('CONSULTATION_NOT_FOUND')
    expect(JSON.stringify(rowsOf(town, 'consultations').find(row => row._id === id))).not.toContain(secret)
    expect(codeOf(await town.as(lin)(advice.withdraw, { id }))).toBe('CONSULTATION_NOT_FOUND')
  })

  it('one’s own list comes in pages, newest first, and has no word in it', async () => {
    const id = await answered(town)
    expectDone(await town.as(lin)(advice.settle, { id, solved: true }))
    await handOver(town)
    const rows = await own()
    expect(rows.map(({ status }) => status)).toEqual(['waiting', 'closed'])
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('another resident hears that there is nothing', async () => {
    const id = await answered(town)
    const zhao = town.as('zhao-tiezhu')
    const replies = await Promise.all([
      zhao(advice.thread, { id }),
      zhao(advice.addWords, { id, words: '我来说', pictures: [] }),
      zhao(advice.settle, { id, solved: true }),
      zhao(advice.reopen, { id }),
      zhao(advice.withdraw, { id }),
      zhao(advice.allowPublishing, { id, allowed: true }),
      zhao(advice.setSafeMode, { id, safe: true }),
    ])
    expect(replies.map(reply => codeOf(reply as never))).toEqual(replies.map(() => 'CONSULTATION_NOT_FOUND'))
  })

  it('what the asker does names no place in the journal and keeps none of the words', async () => {
    const id = await handOver(town)
    expectDone(await town.as(lin)(advice.addWords, { id, words: `${secret}，补充`, pictures: [] }))
    const rows = rowsOf(town, 'journal').filter(row => String(row.action).startsWith('advice.'))
    const asked = rows.filter(row => ['advice.handOver', 'advice.addWords'].includes(String(row.action)))
    expect(asked.length).toBeGreaterThan(1)
    for (const row of asked) expect(row.areas).toBeUndefined()
    expect(JSON.stringify([rowsOf(town, 'journal'), rowsOf(town, 'outbox')])).not.toContain(secret)
    const trail = expectDone(await town.as('gao-jie')(people.trail, { node: 'pc.beiguan' }))
    expect(trail.items.filter(item => item.action === 'advice.handOver')).toEqual([])
  })
})
