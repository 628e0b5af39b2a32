/** Rounds: planned by one, approved by another, told to every place, ended. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { desk } from '../../src/contract/desk'
import { gifts } from '../../src/contract/gifts'
import { stores } from '../../src/contract/stores'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { approver, giftActs, guest, keeper, planner, second, station, street } from '../../tests/support/gift-acts'
import { giftTests } from '../../tests/support/gift-tests'
import { giveKit, givePacks, withdrawKit } from '../../tests/support/given-packs'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [worker, rider] = ['li-wen', 'zhao-tiezhu'] as const
const dayMs = 86_400_000
let town: Town
giftTests(opened => {
  town = opened
})
const { begun, hand, day, round, settings, draft, submit, approve, wait } = giftActs(() => town)
const planned = async () => {
  const kit = giveKit(town)
  return { kit, id: await draft(settings(kit)) }
}
const hereAt = (node: string, id: string) =>
  rowsOf(town, 'storeStocks')
    .filter(stock => stock.node === node)
    .flatMap(stock => stock.rounds as { round: string; over?: boolean; quota: number }[])
    .find(one => one.round === id)

describe('planning', () => {
  it('takes eight trips, and once however often the phone retries', async () => {
    const kit = giveKit(town)
    const key = randomUUID()
    const make = () => town.as(planner)(gifts.draft, { node: street, round: settings(kit) }, key)
    const before = rowsOf(town, 'giftRounds').length
    const input = settings(kit)
    const { trips, result } = await databaseTrips(town, () =>
      town.as(planner)(gifts.draft, { node: street, round: input }, key),
    )
    expect(trips).toBeLessThanOrEqual(8)
    const { id } = expectDone(result)
    expect(expectDone(await town.as(planner)(gifts.draft, { node: street, round: input }, key)).id).toBe(id)
    expect(codeOf(await make())).toBe('CONFLICT')
    expect(rowsOf(town, 'giftRounds')).toHaveLength(before + 1)
    const shown = await round(id)
    expect(shown).toMatchObject({ state: 'draft', by: '高洁', mayApprove: false, handed: 0, quota: 50 })
    expect(shown.pack.lines).toEqual([
      { name: '保温杯', unit: '个', count: 1 },
      { name: '手套', unit: '双', count: 2 },
    ])
  })

  it('says what is wrong: days, kit, place, place twice, out of reach', async () => {
    const kit = giveKit(town)
    const make = (more: object, by: string = planner, node = street) =>
      town.as(by)(gifts.draft, { node, round: settings(kit, more) })
    expect(codeOf(await make({ from: day(3), to: day(2) }))).toBe('ROUND_DAYS')
    expect(codeOf(await make({ from: day(-3), to: day(-2) }))).toBe('ROUND_DAYS')
    expect(codeOf(await make({ kit: 'unknown.1' }))).toBe('KIT_NOT_FOUND')
    expect(codeOf(await make({ kit: giveKit(town, 'pc.xinhua') }))).toBe('KIT_NOT_FOUND')
    const gone = giveKit(town)
    await withdrawKit(town, gone)
    expect(codeOf(await make({ kit: gone }))).toBe('KIT_WITHDRAWN')
    expect(codeOf(await make({ places: [{ node: street, quota: 1 }] }))).toBe('NOT_A_COUNTER')
    expect(codeOf(await make({ places: [{ node: 'pc.xinhua.c01.s01', quota: 1 }] }))).toBe('NOT_A_COUNTER')
    const twice = [station, station].map(node => ({ node, quota: 1 }))
    expect(codeOf(await make({ places: twice }))).toBe('ROUND_PLACE_TWICE')
    expect(codeOf(await make({}, rider))).toBe('FORBIDDEN')
    expect(codeOf(await make({}, keeper))).toBe('FORBIDDEN')
    expect(codeOf(await make({}, worker))).toBe('OUT_OF_SCOPE')
  })

  it('is changed while it is a draft, also after it was sent back', async () => {
    const { id, kit } = await planned()
    const change = (by: string = planner) => town.as(by)(gifts.edit, { id, round: settings(kit, { name: '改过了' }) })
    const { trips, result } = await databaseTrips(town, () => change())
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(result)
    expect(codeOf(await change(worker))).toBe('OUT_OF_SCOPE')
    expectDone(await submit(id))
    expect(codeOf(await change())).toBe('ROUND_NOT_DRAFT')
    expect(codeOf(await submit(id))).toBe('ROUND_NOT_DRAFT')
    const back = () => town.as(approver)(gifts.sendBack, { id, reason: '份数太多' })
    expectDone(await back())
    expect(codeOf(await back())).toBe('ROUND_NOT_SUBMITTED')
    expect(await round(id)).toMatchObject({
      state: 'draft',
      name: '改过了',
      sentBack: { by: '何明', reason: '份数太多' },
    })
    expectDone(await change())
    expect(codeOf(await town.as(planner)(gifts.edit, { id: 'unknown', round: settings(kit) }))).toBe('ROUND_NOT_FOUND')
  })
})

describe('approving', () => {
  it('is for somebody who neither wrote nor handed it in', async () => {
    const { id, kit } = await planned()
    expectDone(await town.as(approver)(gifts.edit, { id, round: settings(kit) }))
    expect(codeOf(await approve(id))).toBe('ROUND_NOT_SUBMITTED')
    expectDone(await submit(id))
    expect(codeOf(await approve(id))).toBe('ROUND_SAME_PERSON')
    expect(codeOf(await approve(id, planner))).toBe('ROUND_SAME_PERSON')
    expect(codeOf(await approve(id, worker))).toBe('OUT_OF_SCOPE')
  })

  it('by two at once happens once, in eight trips, and every place hears of it', async () => {
    const kit = giveKit(town)
    const id = await draft(
      settings(kit, {
        places: [
          { node: station, quota: 3 },
          { node: second, quota: 4 },
        ],
      }),
    )
    expectDone(await submit(id))
    const { trips, result } = await databaseTrips(town, () => approve(id))
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(result)
    expect(codeOf(await approve(id))).toBe('ROUND_NOT_SUBMITTED')
    expect(await round(id)).toMatchObject({ state: 'open', spreading: true })
    await settleJobs(town)
    expect(await round(id)).toMatchObject({ spreading: false })
    expect([station, second].map(node => hereAt(node, id)?.quota)).toEqual([3, 4])
  })

  it('is told to every place though the worker is killed on the way', async () => {
    const kit = giveKit(town)
    const id = await draft(
      settings(kit, {
        places: [
          { node: station, quota: 3 },
          { node: second, quota: 4 },
        ],
      }),
    )
    expectDone(await submit(id))
    expectDone(await approve(id))
    town.faults.crashNext(1, 'after')
    await town.fireTimer()
    town.faults.clear()
    for (let minutes = 0; minutes < 4; minutes += 1) {
      wait(6 * 60_000)
      await town.fireTimer()
    }
    expect([station, second].map(node => hereAt(node, id)?.quota)).toEqual([3, 4])
    expect(await round(id)).toMatchObject({ spreading: false })
  })

  it('of a kit that was withdrawn meanwhile is refused, and one that slips through never begins', async () => {
    const first = await planned()
    expectDone(await submit(first.id))
    expectDone(await town.as(planner)(stores.withdrawKit, { version: first.kit, reason: '手套有问题' }))
    await settleJobs(town)
    expect(codeOf(await approve(first.id))).toBe('KIT_WITHDRAWN')
    const other = await planned()
    expectDone(await submit(other.id))
    await withdrawKit(town, other.kit)
    expectDone(await approve(other.id))
    await settleJobs(town)
    const ended = { state: 'closed', closed: { reason: '礼包停用了' }, spreading: false }
    expect(await round(other.id)).toMatchObject(ended)
    expect(hereAt(station, other.id)).toBeUndefined()
  })

  it('comes too late after its last day', async () => {
    const { id } = await planned()
    expectDone(await submit(id))
    wait(11 * dayMs)
    expect(codeOf(await approve(id))).toBe('ROUND_DAYS')
  })
})

describe('a running round', () => {
  it('has more or fewer packs at a place, never fewer than people have', async () => {
    const at = await begun()
    expectDone(await hand(at, guest('甲')))
    const set = (quota: number, node = station, by: string = planner) =>
      town.as(by)(gifts.setQuota, { id: at.id, node, quota })
    const { trips, result } = await databaseTrips(town, () => set(1))
    expect(trips).toBeLessThanOrEqual(9)
    expectDone(result)
    expect(codeOf(await hand(at, guest('乙')))).toBe('QUOTA_GONE')
    expect(codeOf(await set(0))).toBe('QUOTA_BELOW_HANDED')
    expect(codeOf(await set(5, second))).toBe('ROUND_NOT_HERE')
    expect(codeOf(await set(5, station, worker))).toBe('OUT_OF_SCOPE')
    expectDone(await set(2))
    expectDone(await hand(at, guest('乙')))
    expect((await round(at.id)).quota).toBe(2)
  })

  it('needs another person for more packs than were approved for all its places; within that they are shifted at will', async () => {
    const at = await begun({
      places: [
        { node: station, quota: 5 },
        { node: second, quota: 5 },
      ],
    })
    const set = async (by: string, node: string, quota: number) =>
      expectDone(await town.as(by)(gifts.setQuota, { id: at.id, node, quota }))
    const waiting = async (by: string) =>
      expectDone(await town.as(by)(desk.waiting, { node: street })).matters.find(({ matter }) => matter === 'rounds')
        ?.count ?? 0
    const before = [await waiting(planner), await waiting(approver)]
    expect([await set(planner, station, 2), await set(planner, second, 8)]).toEqual([
      { waits: false },
      { waits: false },
    ])
    const { trips } = await databaseTrips(town, () => set(planner, station, 6))
    expect(trips).toBeLessThanOrEqual(9)
    expect(await round(at.id)).toMatchObject({
      quota: 10,
      allowed: 10,
      asked: [{ node: station, quota: 6, own: true }],
    })
    expect(hereAt(station, at.id)?.quota).toBe(2)
    expect([await waiting(planner), await waiting(approver)]).toEqual([before[0], (before[1] ?? 0) + 1])
    // asking twice is not agreeing, and another number is another wish
    expect(await set(planner, station, 6)).toEqual({ waits: true })
    expect(await set(approver, station, 7)).toEqual({ waits: true })
    expect(await set(planner, station, 7)).toEqual({ waits: false })
    expect(await round(at.id)).toMatchObject({ quota: 15, allowed: 15, asked: [] })
    expect(hereAt(station, at.id)?.quota).toBe(7)
    expect(await set(planner, station, 9)).toEqual({ waits: true })
    expect(await set(planner, station, 7)).toEqual({ waits: false })
    expect((await round(at.id)).asked).toEqual([])
    expect([await waiting(planner), await waiting(approver)]).toEqual(before)
  })

  it('learns its quota even where nobody has been told yet', async () => {
    const { id, kit } = await planned()
    givePacks(town, station, kit, { count: 9 })
    expectDone(await submit(id))
    expectDone(await approve(id))
    expectDone(await town.as(planner)(gifts.setQuota, { id, node: station, quota: 1 }))
    await settleJobs(town)
    expectDone(await hand({ id, kit }, guest('甲')))
    expect(codeOf(await hand({ id, kit }, guest('乙')))).toBe('QUOTA_GONE')
  })

  it('is closed with a reason; its figures stay as they were', async () => {
    const at = await begun()
    expectDone(await hand(at, guest('甲')))
    const close = (by: string = planner) => town.as(by)(gifts.close, { id: at.id, reason: '发完了' })
    expect(codeOf(await close(keeper))).toBe('FORBIDDEN')
    const { trips, result } = await databaseTrips(town, () => close())
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(result)
    expect(codeOf(await close())).toBe('ROUND_NOT_OPEN')
    await settleJobs(town)
    expect(hereAt(station, at.id)).toBeUndefined()
    expect(await round(at.id)).toMatchObject({
      state: 'closed',
      handed: 1,
      closed: { reason: '发完了' },
      spreading: false,
    })
    expect(expectDone(await town.as(planner)(gifts.figures, { round: at.id }))).toMatchObject({
      handed: 1,
      value: 7_000,
    })
    expect(codeOf(await town.as(planner)(gifts.setQuota, { id: at.id, node: station, quota: 9 }))).toBe(
      'ROUND_NOT_OPEN',
    )
  })

  it('ends by itself the day after its last one', async () => {
    const at = await begun({ to: day(0) })
    wait(dayMs)
    // the first finds what is over and leaves the work
    await town.fireTimer()
    await settleJobs(town)
    expect(await round(at.id)).toMatchObject({ state: 'closed', spreading: false })
    expect(hereAt(station, at.id)).toBeUndefined()
  })

  it('stands in the lists of those at and above its place, with figures for its keepers', async () => {
    const at = await begun()
    const { items, packs, counters } = expectDone(await town.as(approver)(gifts.rounds, { node: 'pc' }))
    expect(items.find(row => row.id === at.id)).toMatchObject({ state: 'open', place: '北关街道', quota: 50 })
    expect(counters.map(({ node }) => node)).toContain(station)
    expect(packs.every(({ kit }) => kit !== at.kit)).toBe(true)
    expect(expectDone(await town.as(planner)(gifts.rounds, { node: street })).packs.map(({ kit }) => kit)).toContain(
      at.kit,
    )
    expect(expectDone(await town.as(keeper)(gifts.figures, { round: at.id })).places).toHaveLength(1)
    expect(codeOf(await town.as(worker)(gifts.round, { id: at.id }))).toBe('OUT_OF_SCOPE')
    const far = await begun({ places: [{ node: 'pc.beiguan.c02.s01', quota: 1 }] })
    expect(codeOf(await town.as(keeper)(gifts.figures, { round: far.id }))).toBe('OUT_OF_SCOPE')
  })
})
