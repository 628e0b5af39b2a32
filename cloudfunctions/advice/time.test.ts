/** What happens by itself: messages, reminders, quiet ends, deletion, and leaving. */
import { expectDone } from '../../local-cloud/seed/caller'
import { advice } from '../../src/contract/advice'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import {
  answered,
  clear,
  codeOf,
  community,
  handOver,
  lawyer,
  openAdvice,
  personOf,
  rowsOf,
  secret,
  settleJobs,
  streetLawyer,
  taken,
} from '../../tests/support/advice'
import { allow, openidOf, templates } from '../../tests/support/messages'
import type { Town } from '../../tests/support/town'

const lin = 'lin-yulan'
const day = 86_400_000
let town: Town
beforeAll(async () => {
  town = await openAdvice()
})
afterEach(async () => {
  town.clock.setOffset(0)
  await clear(town, lin, 'sun-xiaomei')
  await settleJobs(town)
})
afterAll(() => town.close())

const received = (persona: string) => town.inbox.messages.filter(({ openid }) => openid === openidOf(persona))

describe('messages', () => {
  it('an answer reaches the asker who allowed it, without a word of the matter', async () => {
    await allow(town, lin, 'adviceReply')
    const before = received(lin).length
    const id = await answered(town)
    await settleJobs(town)
    const messages = received(lin).slice(before)
    expect(messages).toMatchObject([{ templateId: templates.adviceReply, page: `pages/advice/thread/index?id=${id}` }])
    expect(JSON.stringify(messages)).not.toContain(secret)
    // one permission, one message
    expectDone(await town.as(lawyer)(advice.reply, { id, words: '再补一句', pictures: [] }))
    await settleJobs(town)
    expect(received(lin).slice(before)).toHaveLength(1)
  })

  it('in safe mode nobody is written to', async () => {
    await allow(town, lin, 'adviceReply')
    const before = received(lin).length
    const id = await handOver(town, lin, { safe: true })
    expectDone(await town.as(lawyer)(advice.take, { id }))
    expectDone(await town.as(lawyer)(advice.reply, { id, words: '在', pictures: [] }))
    await settleJobs(town)
    expect(received(lin)).toHaveLength(before)
  })

  it('a new one reaches the advisers of the place who asked for it, and nobody else', async () => {
    await allow(town, streetLawyer, 'adviceWaiting')
    const counts = [received(streetLawyer).length, received('chen-xinlai').length]
    await allow(town, 'chen-xinlai', 'adviceWaiting')
    await handOver(town)
    await settleJobs(town)
    expect(received(streetLawyer)).toHaveLength((counts[0] ?? 0) + 1)
    expect(received('chen-xinlai')).toHaveLength(counts[1] ?? 0)
    expect(JSON.stringify(received(streetLawyer))).not.toContain(secret)
  })

  it('an overdue one reminds its adviser, one that was answered reminds nobody', async () => {
    const slow = await taken(town)
    await answered(town)
    await settleJobs(town)
    await allow(town, lawyer, 'adviceWaiting', 'adviceWaiting')
    await allow(town, lawyer, 'adviceWaiting')
    const before = received(lawyer).length
    town.clock.setOffset(6 * day)
    await settleJobs(town)
    const reminded = received(lawyer).slice(before)
    expect(reminded).toHaveLength(1)
    expect(reminded[0]?.page).toContain(slow)
  })
})

describe('a place’s own answering time', () => {
  it('holds there and below, is told to the form, and moves what is due', async () => {
    const set = (node: string, workingDays: number | null, by = 'gao-jie') =>
      town.as(by)(advice.setSettings, { node, workingDays })
    expectDone(await set('pc.beiguan', 5))
    expect(expectDone(await town.as(lin)(advice.start, {})).workingDays).toBe(5)
    expect(expectDone(await town.as(lawyer)(advice.settings, { node: community }))).toMatchObject({
      workingDays: 5,
      setAt: { node: 'pc.beiguan', place: '北关街道' },
    })
    const id = await handOver(town)
    const soon = expectDone(await town.as(lin)(advice.thread, { id })).due ?? 0
    await settleJobs(town)
    expect(expectDone(await town.as(lin)(advice.thread, { id })).due ?? 0).toBeGreaterThan(soon)
    expect(codeOf(await set('pc.xinhua', 1))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await set('pc.beiguan', 0))).toBe('BAD_INPUT')
    expect(codeOf(await set('pc.beiguan', 1, 'li-wen'))).toBe('FORBIDDEN')
    expectDone(await set('pc.beiguan', null))
    expect(expectDone(await town.as(lin)(advice.start, {})).workingDays).toBe(2)
  })
})

describe('time alone', () => {
  it('closes an answer that nobody minds, and deletes what ended three years ago', async () => {
    const id = await answered(town)
    town.clock.setOffset(13 * day)
    await settleJobs(town)
    expect(expectDone(await town.as(lin)(advice.thread, { id })).status).toBe('answered')
    town.clock.setOffset(15 * day)
    await settleJobs(town)
    expect(expectDone(await town.as(lin)(advice.thread, { id })).status).toBe('closed')
    town.clock.setOffset(15 * day + 1096 * day)
    await settleJobs(town)
    expect(codeOf(await town.as(lin)(advice.thread, { id }))).toBe('CONSULTATION_NOT_FOUND')
    expect(rowsOf(town, 'consultations').filter(row => row._id === id)).toEqual([])
  })
})

describe('leaving', () => {
  it('a person exports every word, then leaves, and only figures remain', async () => {
    const sun = town.as('sun-xiaomei')
    const personId = await personOf(town, 'sun-xiaomei')
    await answered(town, 'sun-xiaomei')
    const text = JSON.stringify(expectDone(await sun(people.exportMine, {})).sections)
    for (const own of [secret, '先报警', '婚姻家庭']) expect(text).toContain(own)
    const figures = async () => {
      const { rows } = expectDone(await town.as('gao-jie')(advice.counts, { node: community }))
      return rows[0]?.handedOver
    }
    const before = await figures()
    expectDone(await sun(people.deleteMe, { confirm: '删除' }))
    await settleJobs(town)
    const left = rowsOf(town, 'consultations').filter(row => row.asker === personId)
    expect(left).toEqual([])
    expect(await figures()).toBe(before)
    expectDone(await sun(people.agree, { version: privacyNoticeVersion }))
  })

  it('an adviser who leaves lets go of what they hold', async () => {
    const id = await taken(town, lin, streetLawyer)
    expectDone(await town.as(streetLawyer)(people.deleteMe, { confirm: '删除' }))
    await settleJobs(town)
    expect(expectDone(await town.as(lin)(advice.thread, { id })).status).toBe('waiting')
  })
})
