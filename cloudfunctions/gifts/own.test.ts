/** What people see and do: what they can get, a ticket, what they got, a complaint; and what is left of them when they leave. */
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { people } from '../../src/contract/people'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { approver, giftActs, guest, keeper, planner, second, signature, station } from '../../tests/support/gift-acts'
import { giftTests } from '../../tests/support/gift-tests'
import { allow, openidOf } from '../../tests/support/messages'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [rider, sun, worker, stranger] = ['zhao-tiezhu', 'sun-xiaomei', 'li-wen', 'chen-xinlai'] as const
const dayMs = 86_400_000
let town: Town
giftTests(opened => {
  town = opened
})
const { begun, own, hand, day, ticket, wait } = giftActs(() => town)
const mine = async (persona: string) => expectDone(await town.as(persona)(gifts.mine, {}))
const received = (persona: string) => town.inbox.messages.filter(({ openid }) => openid === openidOf(persona))
const told = (persona: string) => JSON.stringify(received(persona))
const standing = async (persona: string, id: string) => (await mine(persona)).rounds.find(one => one.id === id)

describe('own packs', () => {
  it('say what one can get, where, and why not', async () => {
    const places = [station, second].map(node => ({ node, quota: 5 }))
    const at = await begun({ places, words: '带上身份证' })
    expect(await standing(rider, at.id)).toMatchObject({
      ...{ state: 'mayGet', words: '带上身份证', per: 'person' },
      places: [
        { place: '北关小哥驿站', left: 5 },
        { place: '北关清凉服务站', left: 5 },
      ],
    })
    expect(await standing(sun, at.id)).toMatchObject({ state: 'notForYou' })
    const households = await begun({ per: 'household', who: { kind: 'homes', places: ['pc.beiguan.c01'] } })
    expect(await standing(sun, households.id)).toMatchObject({ state: 'homeMissing' })
    expect(codeOf(await ticket(sun, households.id))).toBe('YOUR_HOME_MISSING')
    const far = await begun({ places: [{ node: 'pc.beiguan.c02.s01', quota: 1 }] })
    expect(await standing(rider, far.id)).toMatchObject({ state: 'mayGet' })
    expect(codeOf(await town.as(stranger)(gifts.mine, {}))).toBe('CONSENT_REQUIRED')
  })

  it('show the ticket until the pack is there, and then the pack', async () => {
    const at = await begun()
    const { code } = expectDone(await ticket(rider, at.id, '孙晓梅'))
    expect(await standing(rider, at.id)).toMatchObject({ state: 'mayGet', ticket: { code, proxy: '孙晓梅' } })
    // by another way: the ticket is worth nothing from then on
    const { record } = expectDone(await hand(at, await own(rider)))
    const got = await standing(rider, at.id)
    expect(got).toMatchObject({ state: 'got' })
    expect(got).not.toHaveProperty('ticket')
    expect(codeOf(await hand(at, { by: 'ticket', code }))).toBe('GIFT_TWICE')
    const [first] = (await mine(rider)).items
    expect(first).toMatchObject({ id: record, place: '北关小哥驿站', pack: { version: 1 } })
    expectDone(await town.as(worker)(gifts.undo, { record, reason: '点错了' }))
    expect((await mine(rider)).items[0]).toMatchObject({ undone: { reason: '点错了' } })
    expect(await standing(rider, at.id)).toMatchObject({ state: 'mayGet', ticket: { code } })
  })

  it('a ticket is refused where there is nothing to get, and can be dropped', async () => {
    const at = await begun()
    expect(codeOf(await ticket(sun, at.id))).toBe('NOT_FOR_YOU')
    expect(codeOf(await ticket(rider, 'unknown'))).toBe('ROUND_NOT_FOUND')
    const { code } = expectDone(await ticket(rider, at.id))
    const drop = () => town.as(rider)(gifts.dropTicket, { round: at.id })
    expectDone(await drop())
    expect(codeOf(await drop())).toBe('NO_TICKET')
    expect(codeOf(await hand(at, { by: 'ticket', code }))).toBe('TICKET_UNKNOWN')
    const both = await Promise.all([ticket(rider, at.id), ticket(rider, at.id)])
    const codes = both.map(reply => expectDone(reply).code)
    const good = await Promise.all(
      codes.map(one =>
        town.as(keeper)(gifts.look, { node: station, round: at.id, shown: { by: 'ticket', code: one } }),
      ),
    )
    expect(good.filter(({ ok }) => ok)).toHaveLength(1)
    const brief = await begun({ to: day(0) })
    wait(dayMs)
    expect(codeOf(await ticket(rider, brief.id))).toBe('ROUND_OVER')
  })
})

describe('a complaint', () => {
  it('about the round as a whole is not answered by whoever handed out the pack', async () => {
    const at = await begun()
    expectDone(await hand(at, await own(rider), { by: planner }))
    const { id } = expectDone(await town.as(rider)(gifts.complain, { round: at.id, words: '没人理我' }))
    const answer = (by: string) => town.as(by)(gifts.answer, { id, words: '对不起' })
    expect(codeOf(await answer(planner))).toBe('COMPLAINT_OWN')
    expectDone(await answer(approver))
  })

  it('goes to the street, one at a time, and is answered by somebody who did not hand out', async () => {
    const at = await begun()
    const { record } = expectDone(await hand(at, await own(rider), { by: planner }))
    const complain = (persona: string, more: object = {}) =>
      town.as(persona)(gifts.complain, { round: at.id, words: '少了一双手套', ...more })
    const { trips, result } = await databaseTrips(town, () => complain(rider, { record }))
    expect(trips).toBeLessThanOrEqual(8)
    const { id } = expectDone(result)
    expect(codeOf(await complain(rider))).toBe('COMPLAINT_WAITING')
    expect(codeOf(await complain(sun, { record }))).toBe('RECORD_NOT_FOUND')
    expect(codeOf(await complain(sun, { round: 'unknown' }))).toBe('ROUND_NOT_FOUND')
    const list = (by: string, node: string) => town.as(by)(gifts.complaints, { node })
    expect(expectDone(await list(planner, 'pc.beiguan')).items[0]).toMatchObject({
      id,
      name: '赵铁柱',
      place: '北关小哥驿站',
    })
    expect(codeOf(await list(worker, 'pc.beiguan'))).toBe('OUT_OF_SCOPE')
    const answer = (by: string) => town.as(by)(gifts.answer, { id, words: '补给您了' })
    expect(codeOf(await answer(planner))).toBe('COMPLAINT_OWN')
    expect(codeOf(await answer(keeper))).toBe('FORBIDDEN')
    expect(codeOf(await answer(worker))).toBe('OUT_OF_SCOPE')
    await allow(town, rider, 'giftNews')
    const answered = await databaseTrips(town, () => answer(approver))
    expect(answered.trips).toBeLessThanOrEqual(8)
    expectDone(answered.result)
    expect(codeOf(await answer(approver))).toBe('COMPLAINT_ANSWERED')
    await settleJobs(town)
    expect(told(rider)).toContain('补给您了')
    const shown = (await mine(rider)).complaints[0]
    expect(shown).toMatchObject({ words: '少了一双手套', answer: { words: '补给您了' } })
    expect(shown).not.toHaveProperty('name')
    expectDone(await complain(rider))
  })
})

describe('news', () => {
  it('of a round go to those who may get a pack and want to hear, once; and again before it ends', async () => {
    for (const persona of [rider, sun, rider]) await allow(town, persona, 'giftNews')
    const before = received(rider).length
    const unmoved = told(sun)
    await begun({ to: day(5) })
    expect(received(rider)).toHaveLength(before + 1)
    expect(told(rider)).toContain('开始发放')
    expect(told(sun)).toBe(unmoved)
    for (let days = 0; days < 5; days += 1) {
      wait(dayMs)
      await town.fireTimer()
      await settleJobs(town)
    }
    expect(received(rider)).toHaveLength(before + 2)
    expect(told(rider)).toContain('快结束了')
  })

  it('of its end do not go to whoever has been there', async () => {
    for (const _ of [1, 2]) await allow(town, rider, 'giftNews')
    const at = await begun({ to: day(5) })
    expectDone(await hand(at, await own(rider)))
    const before = received(rider).length
    wait(4 * dayMs)
    await town.fireTimer()
    await settleJobs(town)
    expect(received(rider)).toHaveLength(before)
  })
})

it('who leaves takes name, digits and signature along; the row stays', async () => {
  const at = await begun()
  expectDone(await hand(at, await own(rider)))
  const person = await personOf(town, rider)
  const exported = JSON.stringify(expectDone(await town.as(rider)(people.exportMine, {})))
  for (const words of ['暖“新”礼包', '扫本人的码', '少了一双手套']) expect(exported).toContain(words)
  const before = rowsOf(town, 'giftHandouts').length
  expectDone(await town.as(rider)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  const rows = rowsOf(town, 'giftHandouts')
  expect(rows).toHaveLength(before)
  for (const name of ['giftHandouts', 'giftTickets', 'giftEndedTickets', 'giftComplaints', 'stockEntries'])
    expect(JSON.stringify(rowsOf(town, name).map(({ subject: _subject, ...row }) => row))).not.toContain(person)
  const blanked = rows.filter(row => row.name === '已注销')
  expect(blanked.length).toBeGreaterThan(0)
  expect(JSON.stringify(blanked)).not.toContain(signature)
  expectDone(await hand(at, guest('接着发')))
})
