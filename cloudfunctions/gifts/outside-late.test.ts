/** What becomes known late, or looks odd: booked all the same, with a mark that says what somebody should look at. */
import { expectDone } from '../../local-cloud/seed/caller'
import type { InputOf } from '../../src/contract/define'
import { type Allotment, gifts } from '../../src/contract/gifts'
import { startOf } from '../../src/contract/shanghai'
import { stores } from '../../src/contract/stores'
import { codeOf, settleJobs } from '../../tests/support/advice'
import { giftActs, guest, keeper, planner, signature, station } from '../../tests/support/gift-acts'
import { giftTests } from '../../tests/support/gift-tests'
import { giveKit, givePacks } from '../../tests/support/given-packs'
import type { Town } from '../../tests/support/town'

const [rider, worker] = ['zhao-tiezhu', 'li-wen'] as const
const [hour, dayMs] = [3_600_000, 86_400_000] as const
let town: Town
giftTests(opened => {
  town = opened
})
const { begun, own, hand, round, ticket, wait, day, settings, draft, submit, approve } = giftActs(() => town)

type At = { id: string; kit: string }
const take = async (at: At, count: number) =>
  expectDone(await town.as(keeper)(gifts.takeAlong, { node: station, round: at.id, kit: at.kit, count }))
type Shown = InputOf<typeof gifts.handOutside>['shown']
const send = (
  { id: allotment, sign }: Pick<Allotment, 'id' | 'sign'>,
  number: number,
  shown: Shown,
  more: Partial<InputOf<typeof gifts.handOutside>> = {},
) => town.as(keeper)(gifts.handOutside, { allotment, sign, number, shown, at: town.clock.now(), signature, ...more })
const back = (allotment: string, by: string = keeper) => town.as(by)(gifts.bringBack, { allotment })
const recordsOf = async (at: At) =>
  expectDone(await town.as(keeper)(gifts.records, { node: station, round: at.id })).items
const marksIn = async (at: At) => Object.fromEntries((await recordsOf(at)).map(({ name, differs }) => [name, differs]))
const undo = (record: string, by: string = worker) => town.as(by)(gifts.undo, { record, reason: '登记错了' })
const redo = (record: string, by: string = worker) => town.as(by)(gifts.redo, { record, reason: '撤错了' })
const close = (at: At) => town.as(planner)(gifts.close, { id: at.id, reason: '礼包有问题' })

describe('after it was brought back with another phone', () => {
  it('what the first phone sends is booked and marked, once for each number', async () => {
    const at = await begun()
    const along = await take(at, 3)
    expect(expectDone(await back(along.id))).toEqual({ back: 3 })
    const first = expectDone(await send(along, 1, guest('甲')))
    expect(expectDone(await send(along, 1, guest('甲')))).toEqual(first)
    expect(codeOf(await send(along, 1, guest('乙')))).toBe('ALLOTMENT_USED')
    expectDone(await send(along, 2, await own(rider)))
    expect(await round(at.id)).toMatchObject({ handed: 2, doubles: 2, places: [{ handed: 2, outside: 0, left: 48 }] })
    expect(await marksIn(at)).toEqual({ '甲 1234': ['afterBack'], 赵铁柱: ['afterBack'] })
    expect(expectDone(await town.as(planner)(gifts.figures, { round: at.id }))).toMatchObject({ handed: 2, doubles: 2 })
  })

  it('of one number sent twice at once leaves one', async () => {
    const at = await begun()
    const along = await take(at, 2)
    expectDone(await back(along.id))
    town.faults.conflictNext(2, 'commit')
    const both = await Promise.all(['甲', '乙'].map(name => send(along, 1, guest(name))))
    town.faults.clear()
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await round(at.id)).handed).toBe(1)
  })

  it('is booked where the quota is gone, and as short where the book has none', async () => {
    const at = await begun({ places: [{ node: station, quota: 2 }] }, 2)
    const along = await take(at, 2)
    expectDone(await back(along.id))
    for (const name of ['甲', '乙']) expectDone(await hand(at, guest(name)))
    expectDone(await send(along, 1, guest('丙')))
    expect((await marksIn(at))['丙 1234']).toEqual(['short', 'afterBack'])
    expect((await round(at.id)).places[0]).toMatchObject({ handed: 3, left: 0 })
  })
})

describe('after the round', () => {
  it('an allotment holds to the end of the last day at most', async () => {
    const at = await begun({ to: day(0) })
    const along = await take(at, 2)
    expect(along.until).toBe(startOf(day(1)))
    const longer = await take(await begun(), 2)
    expect(longer.until).toBe(longer.at + 24 * hour)
  })

  it('what was handed over then is marked, and can be taken back and put right again', async () => {
    const at = await begun({ to: day(0) })
    const along = await take(at, 4)
    const intime = town.clock.now()
    wait(dayMs)
    expectDone(await send(along, 1, guest('甲'), { at: intime }))
    expectDone(await send(along, 2, guest('乙')))
    expect(await marksIn(at)).toEqual({ '甲 1234': [], '乙 1234': ['late'] })
    const [late, fine] = await recordsOf(at)
    expect(codeOf(await undo(fine?.id ?? ''))).toBe('ROUND_OVER')
    expectDone(await undo(late?.id ?? ''))
    expect(await round(at.id)).toMatchObject({ handed: 1, doubles: 0 })
    expectDone(await redo(late?.id ?? ''))
    expect(await round(at.id)).toMatchObject({ handed: 2, doubles: 1 })
  })

  it('that was ended early as well; its figures follow where they stand by then', async () => {
    const at = await begun()
    const along = await take(at, 4)
    const before = town.clock.now()
    wait(hour)
    expectDone(await close(at))
    await settleJobs(town)
    wait(hour)
    expectDone(await send(along, 1, guest('甲'), { at: before }))
    expectDone(await send(along, 2, guest('乙')))
    expect(await marksIn(at)).toEqual({ '甲 1234': [], '乙 1234': ['late'] })
    expectDone(await back(along.id, worker))
    await settleJobs(town)
    // the station knows nothing of the round any more
    expectDone(await send(along, 3, guest('丙')))
    expect((await marksIn(at))['丙 1234']).toEqual(['afterBack', 'late'])
    expect(await round(at.id)).toMatchObject({ handed: 3, doubles: 2, places: [{ handed: 3, left: 47 }] })
    const [third] = await recordsOf(at)
    expectDone(await undo(third?.id ?? ''))
    expect(await round(at.id)).toMatchObject({ handed: 2, doubles: 1, places: [{ handed: 2, left: 48 }] })
    expectDone(await redo(third?.id ?? ''))
    expect(await round(at.id)).toMatchObject({ handed: 3, places: [{ handed: 3, left: 47 }] })
  })

  it('whose kit was withdrawn, every pack may still be taken back', async () => {
    const at = await begun()
    const { record } = expectDone(await hand(at, guest('甲')))
    expectDone(await town.as(planner)(stores.withdrawKit, { version: at.kit, reason: '手套有问题' }))
    await settleJobs(town)
    expectDone(await undo(record))
    expect(await round(at.id)).toMatchObject({ handed: 0, undone: 1, places: [{ handed: 0, left: 50 }] })
  })
})

it('a batch that had ended on that day is marked', async () => {
  const kit = giveKit(town)
  givePacks(town, station, kit, { count: 2, expires: day(0) })
  const id = await draft(settings(kit))
  expectDone(await submit(id))
  expectDone(await approve(id))
  await settleJobs(town)
  const at = { id, kit }
  const along = await take(at, 2)
  expectDone(await send(along, 1, guest('甲')))
  wait(startOf(day(1)) + hour - town.clock.now())
  expectDone(await send(along, 2, guest('乙')))
  expect(await marksIn(at)).toEqual({ '甲 1234': [], '乙 1234': ['expired'] })
})

describe('somebody who may have had one', () => {
  it('is marked whichever of a guest and a member comes first', async () => {
    const at = await begun()
    const along = await take(at, 2)
    const shown = await own(rider)
    expectDone(await hand(at, guest('赵铁柱'), { by: worker }))
    expectDone(await send(along, 1, shown))
    expect((await marksIn(at)).赵铁柱).toEqual(['alike'])
    const other = await begun()
    const along2 = await take(other, 2)
    wait(3 * 60_000)
    expectDone(await hand(other, await own(rider), { by: worker }))
    expectDone(await send(along2, 1, guest('赵铁柱')))
    expect((await marksIn(other))['赵铁柱 1234']).toEqual(['alike'])
    expect(await round(other.id)).toMatchObject({ handed: 2, doubles: 1 })
  })

  it('and a double is told as one, not as one that may be', async () => {
    const at = await begun()
    const along = await take(at, 2)
    for (const number of [1, 2]) expectDone(await send(along, number, guest('王大妈')))
    expect((await recordsOf(at)).map(({ differs }) => differs)).toEqual([['double'], []])
  })
})

it('a guest called like the keeper is booked and marked, for the pack is gone', async () => {
  const at = await begun()
  const along = await take(at, 2)
  expectDone(await send(along, 1, guest('马建国')))
  expect(await marksIn(at)).toEqual({ '马建国 1234': ['ownName'] })
})

describe('a ticket that was handed over', () => {
  it('counts although the person took another one, or none, afterwards; but not what was handed over later', async () => {
    const at = await begun()
    const along = await take(at, 3)
    const { code: old } = expectDone(await ticket(rider, at.id))
    const then = town.clock.now()
    wait(hour)
    const { code } = expectDone(await ticket(rider, at.id, '孙晓梅'))
    wait(hour)
    expect(codeOf(await send(along, 1, { by: 'ticket', code: old }))).toBe('TICKET_UNKNOWN')
    expect(codeOf(await hand(at, { by: 'ticket', code: old }))).toBe('TICKET_UNKNOWN')
    const now = town.clock.now()
    // otherwise both may fall into one millisecond
    wait(1_000)
    expectDone(await town.as(rider)(gifts.dropTicket, { round: at.id }))
    wait(hour)
    expect(codeOf(await send(along, 1, { by: 'ticket', code }))).toBe('TICKET_UNKNOWN')
    expectDone(await send(along, 1, { by: 'ticket', code: old }, { at: then }))
    expect(expectDone(await send(along, 2, { by: 'ticket', code }, { at: now }))).toMatchObject({ double: true })
    expect((await recordsOf(at)).map(({ name, way }) => [name, way]).sort()).toEqual([
      ['赵铁柱', 'proxy'],
      ['赵铁柱', 'ticket'],
    ])
  })
})

it('what is still out stands with the round for those who plan it, who may end it where the phone is lost', async () => {
  const at = await begun()
  expect((await round(at.id)).along).toEqual([])
  const along = await take(at, 3)
  wait(hour)
  expectDone(await send(along, 1, guest('甲')))
  const out = {
    allotment: along.id,
    node: station,
    place: '北关小哥驿站',
    by: '马建国',
    count: 3,
    used: 1,
    at: along.at,
  }
  expect((await round(at.id)).along).toEqual([out])
  expectDone(await close(at))
  await settleJobs(town)
  expect((await round(at.id)).along).toEqual([out])
  expect(expectDone(await back(along.id, planner))).toEqual({ back: 2 })
  expect((await round(at.id)).along).toEqual([])
})
