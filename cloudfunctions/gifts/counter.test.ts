/** The counter: one pack for whoever may get one, whoever scans what how often. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { stores } from '../../src/contract/stores'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { giftActs, guest, keeper, planner, second, station } from '../../tests/support/gift-acts'
import { giftTests } from '../../tests/support/gift-tests'
import { giveKit, givePacks } from '../../tests/support/given-packs'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [rider, sun, worker, foreign] = ['zhao-tiezhu', 'sun-xiaomei', 'li-wen', 'wang-lvshi'] as const
let town: Town
giftTests(opened => {
  town = opened
})
const { begun, own, hand, look, day, round, ticket, settings, draft, submit, approve, wait } = giftActs(() => town)

describe('a hand-out', () => {
  it('takes twelve trips, and happens once however often the phone retries', async () => {
    const at = await begun()
    const shown = await own(rider)
    expect(expectDone(await look(at, shown))).toMatchObject({ name: '赵铁柱', left: 50 })
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => hand(at, shown, { key, signed: false }))
    expect(trips).toBeLessThanOrEqual(12)
    const done = expectDone(result)
    expect(done).toMatchObject({ name: '赵铁柱', left: 49 })
    expect(expectDone(await hand(at, shown, { key, signed: false }))).toEqual(done)
    expect((await round(at.id)).places[0]).toMatchObject({ quota: 50, handed: 1, outside: 0, left: 49 })
  })

  it('of a second pack is refused at the other station too, and says where the first one was', async () => {
    const places = [station, second].map(node => ({ node, quota: 5 }))
    const at = await begun({ places })
    expectDone(await hand(at, await own(rider)))
    const again = await hand(at, await own(rider), { by: worker, node: second })
    expect(again).toMatchObject({ error: { code: 'GIFT_TWICE', detail: { place: '北关小哥驿站' } } })
    expect(codeOf(await look(at, await own(rider), worker, second))).toBe('GIFT_TWICE')
    expect((await round(at.id)).handed).toBe(1)
  })

  it('of one code at two counters at once succeeds for one of them', async () => {
    const at = await begun()
    const shown = await own(rider)
    const both = await Promise.all([hand(at, shown), hand(at, shown, { by: worker })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const [lost] = both.flatMap(answer => (answer.ok ? [] : [answer.error.code]))
    expect(['GIFT_TWICE', 'PERSON_CODE_USED']).toContain(lost)
  })

  it('of the last pack goes to one of two', async () => {
    const at = await begun({}, 1)
    const both = await Promise.all([hand(at, guest('甲')), hand(at, guest('乙'), { by: worker })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(answer => (answer.ok ? [] : [answer.error.code]))).toEqual(['PACKS_GONE'])
  })

  it('survives conflicts, a cut connection and a killed worker', async () => {
    const at = await begun()
    const key = randomUUID()
    town.faults.conflictNext(3, 'commit')
    town.faults.dropNext('database.commitTransaction', 1)
    town.faults.crashNext(1, 'after')
    let reply = await hand(at, guest('丙'), { key })
    for (let tries = 0; tries < 9 && !reply.ok; tries += 1) reply = await hand(at, guest('丙'), { key })
    expectDone(reply)
    expect((await round(at.id)).handed).toBe(1)
  })

  it('of a code that was looked at goes through while the keeper asks and lets them sign, for ten minutes', async () => {
    const at = await begun()
    const shown = await own(rider)
    const { held } = expectDone(await look(at, shown))
    if (shown.by !== 'code' || !held) throw new Error('a code is held once it was looked at')
    wait(9 * 60_000)
    expect(codeOf(await hand(at, shown))).toBe('PERSON_CODE_OLD')
    const forged = { ...shown, held: { at: town.clock.now(), sign: held.sign } }
    expect(codeOf(await hand(at, forged))).toBe('PERSON_CODE_OLD')
    // looking again does not lengthen it
    expect(expectDone(await look(at, { ...shown, held })).held).toEqual(held)
    wait(2 * 60_000)
    expect(codeOf(await hand(at, { ...shown, held }))).toBe('PERSON_CODE_OLD')
    wait(-2 * 60_000)
    expectDone(await hand(at, { ...shown, held }))
    expect(codeOf(await hand(at, { ...shown, held }))).toBe('PERSON_CODE_USED')
  })

  it('without the kit finds it all the same', async () => {
    const at = await begun()
    const shown = await own(rider)
    expectDone(await town.as(keeper)(gifts.handOut, { node: station, round: at.id, shown }))
    const wrong = { id: at.id, kit: giveKit(town) }
    expect(codeOf(await hand(wrong, guest('丁')))).toBe('ROUND_NOT_HERE')
  })

  it('takes what ends first, and never what has ended', async () => {
    const kit = giveKit(town)
    const [old, late, soon] = givePacks(
      town,
      station,
      kit,
      { count: 1, expires: day(-1) },
      { count: 1, expires: day(60), value: 9_000 },
      { count: 1, expires: day(0) },
    )
    const id = await draft(settings(kit))
    expectDone(await submit(id))
    expectDone(await approve(id))
    await settleJobs(town)
    const at = { id, kit }
    for (const name of ['一', '二']) expectDone(await hand(at, guest(name)))
    expect(codeOf(await hand(at, guest('三')))).toBe('BATCH_EXPIRED')
    const lots = rowsOf(town, 'giftHandouts')
      .filter(row => row.round === id)
      .sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1))
    expect(lots.map(({ lot, value }) => [lot, value])).toEqual([
      [soon, 7_000],
      [late, 9_000],
    ])
    expect(lots.map(({ lot }) => lot)).not.toContain(old)
    expect(expectDone(await town.as(planner)(gifts.figures, { round: id })).value).toBe(16_000)
  })

  it('is refused where the round is not, before it, after it, with the quota gone, and when it was closed', async () => {
    const at = await begun({ places: [{ node: station, quota: 1 }] })
    expect(codeOf(await hand(at, guest('甲'), { by: worker, node: second }))).toBe('ROUND_NOT_HERE')
    expectDone(await hand(at, guest('甲')))
    expect(codeOf(await hand(at, guest('乙')))).toBe('QUOTA_GONE')
    const later = await begun({ from: day(2) })
    expect(codeOf(await hand(later, guest('甲')))).toBe('ROUND_NOT_BEGUN')
    const ended = await begun()
    expectDone(await town.as(planner)(gifts.close, { id: ended.id, reason: '发完了' }))
    await settleJobs(town)
    expect(codeOf(await hand(ended, guest('甲')))).toBe('ROUND_NOT_HERE')
    const brief = await begun({ to: day(0) })
    wait(86_400_000)
    expect(codeOf(await hand(brief, guest('甲')))).toBe('ROUND_OVER')
  })

  it('is refused for whoever is not meant, or has no home where one is needed', async () => {
    const riders = await begun()
    expect(codeOf(await hand(riders, await own(sun)))).toBe('NOT_ELIGIBLE')
    const stars = await begun({ who: { kind: 'stars', least: 3 } })
    expect(codeOf(await hand(stars, await own(rider)))).toBe('NOT_ELIGIBLE')
    const points = await begun({ who: { kind: 'points', purse: 'rider', least: 1_000_000 } })
    expect(codeOf(await hand(points, await own(rider)))).toBe('NOT_ELIGIBLE')
    const households = await begun({ per: 'household' })
    expect(codeOf(await hand(households, await own(rider)))).toBe('HOME_MISSING')
    const noGuests = await begun({ guests: false })
    expect(codeOf(await hand(noGuests, guest('甲')))).toBe('GUESTS_NOT_HERE')
  })

  it('to a guest takes a signature, once for a name and four digits', async () => {
    const at = await begun()
    expect(codeOf(await hand(at, guest('王 大妈'), { signed: false }))).toBe('SIGNATURE_MISSING')
    expectDone(await hand(at, guest('王 大妈')))
    expect(codeOf(await hand(at, guest('王大妈')))).toBe('GIFT_TWICE')
    expectDone(await hand(at, guest('王大妈', '9999')))
  })

  it('is nobody else’s to make, and to nobody’s own hand', async () => {
    const at = await begun({ who: { kind: 'homes', places: ['pc'] } })
    expect(codeOf(await hand(at, guest('甲'), { by: rider }))).toBe('FORBIDDEN')
    expect(codeOf(await hand(at, guest('甲'), { by: foreign }))).toBe('FORBIDDEN')
    expect(codeOf(await hand(at, guest('甲'), { node: 'pc.xinhua.c01.s01' }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await hand(at, await own(keeper)))).toBe('GIFT_OWN')
    expect(codeOf(await hand(at, guest('马建国')))).toBe('GIFT_OWN')
  })

  it('says to whom it looks alike, and marks a guest who does', async () => {
    const at = await begun()
    expectDone(await hand(at, guest('赵铁柱')))
    expect(expectDone(await look(at, await own(rider)))).toMatchObject({ alike: { place: '北关小哥驿站' } })
    const other = await begun()
    wait(3 * 60_000)
    expectDone(await hand(other, await own(rider)))
    const { trips, result } = await databaseTrips(town, () => hand(other, guest('赵铁柱')))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(12)
    const [row] = expectDone(await town.as(keeper)(gifts.records, { node: station, round: other.id })).items
    expect(row).toMatchObject({ differs: ['alike'] })
  })

  it('of a withdrawn kit is refused at a look, and ends when the stations are told', async () => {
    const at = await begun()
    expectDone(await town.as('gao-jie')(stores.withdrawKit, { version: at.kit, reason: '手套有问题' }))
    expect(codeOf(await look(at, await own(rider)))).toBe('KIT_WITHDRAWN')
    await settleJobs(town)
    expect(await round(at.id)).toMatchObject({ state: 'closed', closed: { reason: '礼包停用了' } })
    expect(codeOf(await hand(at, await own(rider)))).toBe('ROUND_NOT_HERE')
  })
})

describe('taking back', () => {
  it('takes ten trips, brings the pack back, and lets the person come again', async () => {
    const at = await begun()
    const { record } = expectDone(await hand(at, await own(rider)))
    const undo = (by: string, key?: string) => town.as(by)(gifts.undo, { record, reason: '点错了' }, key)
    expect(codeOf(await undo(rider))).toBe('FORBIDDEN')
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => undo(worker, key))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(10)
    expectDone(await undo(worker, key))
    expect(codeOf(await undo(worker))).toBe('GIFT_UNDONE')
    expect((await round(at.id)).places[0]).toMatchObject({ handed: 0, left: 50 })
    expectDone(await hand(at, await own(rider)))
    expect(await round(at.id)).toMatchObject({ handed: 1, undone: 1 })
    const [last, first] = expectDone(await town.as(keeper)(gifts.records, { node: station, round: at.id })).items
    expect(first).toMatchObject({ name: '赵铁柱', undone: { by: '李雯', reason: '点错了' } })
    expect(last).not.toHaveProperty('undone')
  })

  it('is over with the round, and out of reach elsewhere', async () => {
    const at = await begun({ to: day(0) })
    const { record } = expectDone(await hand(at, guest('甲')))
    const undo = (by: string) => town.as(by)(gifts.undo, { record, reason: '点错了' })
    wait(86_400_000)
    expect(codeOf(await undo(keeper))).toBe('ROUND_OVER')
    expect(codeOf(await town.as(keeper)(gifts.undo, { record: 'unknown', reason: '点错了' }))).toBe('RECORD_NOT_FOUND')
  })

  it('of one that two take back at once succeeds once', async () => {
    const at = await begun()
    const { record } = expectDone(await hand(at, guest('甲')))
    const both = await Promise.all([keeper, worker].map(by => town.as(by)(gifts.undo, { record, reason: '点错了' })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(answer => (answer.ok ? [] : [answer.error.code]))).toEqual(['GIFT_UNDONE'])
  })
})

describe('a ticket', () => {
  it('is not handed to the keeper as somebody’s proxy', async () => {
    const at = await begun()
    const { code } = expectDone(await ticket(rider, at.id, '马建国'))
    expect(codeOf(await hand(at, { by: 'ticket', code }))).toBe('GIFT_OWN')
    expectDone(await hand(at, { by: 'ticket', code }, { by: worker }))
  })

  it('is shown by the person, or by whoever fetches it, in twelve trips', async () => {
    const at = await begun()
    const first = expectDone(await ticket(rider, at.id))
    const { trips, result } = await databaseTrips(town, () => ticket(rider, at.id, '孙晓梅'))
    expect(trips).toBeLessThanOrEqual(10)
    const { code } = expectDone(result)
    expect(codeOf(await hand(at, { by: 'ticket', code: first.code }))).toBe('TICKET_UNKNOWN')
    expect(expectDone(await look(at, { by: 'ticket', code }))).toMatchObject({ name: '赵铁柱', proxy: '孙晓梅' })
    expect(codeOf(await hand(at, { by: 'ticket', code }, { signed: false }))).toBe('SIGNATURE_MISSING')
    const handed = await databaseTrips(town, () => hand(at, { by: 'ticket', code }))
    expect(handed.trips).toBeLessThanOrEqual(12)
    expectDone(handed.result)
    expect(codeOf(await hand(at, { by: 'ticket', code }))).toBe('GIFT_TWICE')
    expect(codeOf(await ticket(rider, at.id))).toBe('HAVE_GOT')
    const [row] = expectDone(await town.as(keeper)(gifts.records, { node: station, round: at.id })).items
    expect(row).toMatchObject({ way: 'proxy', proxy: '孙晓梅', signed: true })
    expect(await hand(await begun(), { by: 'ticket', code })).toMatchObject({
      error: { code: 'TICKET_OTHER_ROUND', detail: { round: at.id } },
    })
  })
})
