/** Packs taken along to a place without network: nothing is promised twice, nothing that is gone is left out. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import type { InputOf } from '../../src/contract/define'
import { type Allotment, gifts } from '../../src/contract/gifts'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { giftActs, guest, keeper, planner, second, signature, station } from '../../tests/support/gift-acts'
import { giftTests } from '../../tests/support/gift-tests'
import { connectSdk } from '../../tests/support/sdk'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { stockId } from '../stores'

const [rider, worker, lead, sun] = ['zhao-tiezhu', 'li-wen', 'gao-jie', 'sun-xiaomei'] as const
const [hour, dayMs] = [3_600_000, 86_400_000] as const
let town: Town
giftTests(opened => {
  town = opened
})
const { begun, own, hand, round, ticket, wait } = giftActs(() => town)

type At = { id: string; kit: string }
const take = (at: At, count: number, by: string = keeper, node: string = station, key?: string) =>
  town.as(by)(gifts.takeAlong, { node, round: at.id, kit: at.kit, count }, key)
type Shown = InputOf<typeof gifts.handOutside>['shown']
const send = (
  { id: allotment, sign }: Pick<Allotment, 'id' | 'sign'>,
  number: number,
  shown: Shown,
  more: Partial<InputOf<typeof gifts.handOutside>> = {},
  { by = keeper as string, key = undefined as string | undefined } = {},
) => town.as(by)(gifts.handOutside, { allotment, sign, number, shown, at: town.clock.now(), signature, ...more }, key)
const back = (allotment: string, by: string = keeper) => town.as(by)(gifts.bringBack, { allotment })
const placeOf = async (at: At) => (await round(at.id)).places[0]

it('counts against quota and packs at once, in eight trips, once for each keeper', async () => {
  const at = await begun({ places: [{ node: station, quota: 10 }] }, 8)
  const key = randomUUID()
  const { trips, result } = await databaseTrips(town, () => take(at, 6, keeper, station, key))
  expect(trips).toBeLessThanOrEqual(8)
  const along = expectDone(result)
  expect(expectDone(await take(at, 6, keeper, station, key))).toEqual(along)
  expect(along.until).toBe(expectDone(await town.as(keeper)(gifts.atCounter, { node: station })).allotments[0]?.until)
  expect(codeOf(await take(at, 1))).toBe('ALLOTMENT_OPEN')
  expect(codeOf(await take(at, 3, worker))).toBe('PACKS_GONE')
  expectDone(await take(at, 2, worker))
  expect(codeOf(await hand(at, guest('甲')))).toBe('PACKS_GONE')
  expect(codeOf(await take(at, 3, lead))).toBe('QUOTA_GONE')
  expect(codeOf(await take(at, 1, worker, second))).toBe('ROUND_NOT_HERE')
  expect(codeOf(await take(at, 1, rider))).toBe('FORBIDDEN')
  expect(await placeOf(at)).toMatchObject({ handed: 0, outside: 8, left: 0 })
})

it('what was handed out there becomes known in fourteen trips, once for each number', async () => {
  const at = await begun()
  const along = expectDone(await take(at, 3))
  const shown = await own(rider)
  const then = town.clock.now()
  wait(3 * hour)
  const key = randomUUID()
  const { trips, result } = await databaseTrips(town, () => send(along, 1, shown, { at: then }, { key }))
  expect(trips).toBeLessThanOrEqual(14)
  const done = expectDone(result)
  expect(done).toMatchObject({ name: '赵铁柱', double: false })
  expect(expectDone(await send(along, 1, shown, { at: then }, { key }))).toEqual(done)
  expect(expectDone(await send(along, 1, shown, { at: then }))).toEqual(done)
  expect(codeOf(await send(along, 1, guest('别人')))).toBe('ALLOTMENT_USED')
  expect(await placeOf(at)).toMatchObject({ handed: 1, outside: 2, left: 47 })
  const [row] = expectDone(await town.as(keeper)(gifts.records, { node: station, round: at.id })).items
  expect(row).toMatchObject({ outside: true, at: then, by: '马建国' })
  expect(
    expectDone(await town.as(keeper)(gifts.atCounter, { node: station })).allotments.find(({ id }) => id === along.id),
  ).toMatchObject({ used: 1, count: 3 })
  expect(expectDone(await back(along.id))).toEqual({ back: 2 })
  expect(await placeOf(at)).toMatchObject({ handed: 1, outside: 0, left: 49 })
})

it('a second pack is recorded as a double and shown', async () => {
  const at = await begun()
  const along = expectDone(await take(at, 2))
  const shown = await own(rider)
  const then = town.clock.now()
  expectDone(await hand(at, await own(rider), { by: worker }))
  expect(expectDone(await send(along, 1, shown, { at: then }))).toMatchObject({ double: true })
  expect(expectDone(await send(along, 1, shown, { at: then }))).toMatchObject({ double: true })
  expect(await round(at.id)).toMatchObject({ handed: 2, doubles: 1 })
  const [row] = expectDone(await town.as(keeper)(gifts.records, { node: station, round: at.id })).items.filter(
    ({ double }) => double,
  )
  expect(row).toMatchObject({ name: '赵铁柱', differs: ['double'] })
  expectDone(await town.as(worker)(gifts.undo, { record: row?.id ?? '', reason: '收回来了' }))
  expect(await round(at.id)).toMatchObject({ handed: 1, doubles: 0 })
})

it('whoever was not to get one has it all the same, and that is shown', async () => {
  const at = await begun({ guests: false })
  const along = expectDone(await take(at, 2))
  expect(expectDone(await send(along, 1, await own(sun)))).toMatchObject({ double: false })
  expectDone(await send(along, 2, guest('王大妈')))
  expect(await round(at.id)).toMatchObject({ handed: 2, doubles: 2 })
  const { items } = expectDone(await town.as(keeper)(gifts.records, { node: station, round: at.id }))
  expect(items.map(({ differs }) => differs)).toEqual([['notEligible'], ['notEligible']])
})

it('what comes after the time, or after the round, is still booked', async () => {
  const at = await begun()
  const along = expectDone(await take(at, 3))
  const [shown, then] = [await own(rider), town.clock.now()]
  expectDone(await town.as(planner)(gifts.close, { id: at.id, reason: '发完了' }))
  await settleJobs(town)
  const after = await hand(at, guest('甲'))
  // ended before its last day: that day is no reason
  expect(after).toMatchObject({ error: { code: 'ROUND_OVER', detail: { from: expect.any(String) } } })
  expect(after).not.toHaveProperty('error.detail.to')
  wait(2 * dayMs)
  expectDone(await send(along, 1, shown, { at: then }))
  expectDone(await send(along, 2, guest('乙'), { at: then }))
  expect(await round(at.id)).toMatchObject({ handed: 2, state: 'closed' })
  expect(expectDone(await back(along.id))).toEqual({ back: 1 })
  await settleJobs(town)
  expect(
    rowsOf(town, 'storeStocks')
      .flatMap(stock => stock.rounds as { round: string }[])
      .some(one => one.round === at.id),
  ).toBe(false)
  expect(await round(at.id)).toMatchObject({ handed: 2, places: [{ outside: 0 }] })
  expect(expectDone(await send(along, 2, guest('乙'), { at: then }))).toMatchObject({ name: '乙' })
  // another phone brought it back, and this one was out when it did
  expectDone(await send(along, 3, guest('丙'), { at: then }))
  expect(await round(at.id)).toMatchObject({ handed: 3, doubles: 1, places: [{ handed: 3, left: 47 }] })
})

it('what the book no longer has is recorded, and nothing is booked', async () => {
  const at = await begun({}, 2)
  const along = expectDone(await take(at, 2))
  // a count finds that the shelf is empty, though two were taken out of it
  const sdk = await connectSdk(town.url)
  const _id = stockId(station, at.kit)
  const stock = rowsOf(town, 'storeStocks').find(row => row._id === _id)
  const lots = ((stock?.lots ?? []) as { lot: string }[]).map(lot => ({
    ...lot,
    left: 0,
    sums: { assembled: 2, counted: -2 },
  }))
  const moved = { quantity: 0, moves: 2, lots }
  await sdk.database().collection('storeStocks').doc(_id).update({ data: moved })
  const entry = {
    stock: _id,
    room: 'storeStocks',
    node: station,
    move: 2,
    kind: 'counted',
    change: -2,
    lot: lots[0]?.lot,
  }
  town.database.collection('stockEntries').insertMany([{ _id: randomUUID(), ...entry, areas: [], at: 0 }])
  expectDone(await send(along, 1, await own(rider)))
  expect(await round(at.id)).toMatchObject({ handed: 1, doubles: 1, places: [{ left: 0, outside: 1 }] })
  const [row] = expectDone(await town.as(keeper)(gifts.records, { node: station, round: at.id })).items
  expect(row).toMatchObject({ differs: ['short'], value: 7_000 })
  expect(expectDone(await town.as(planner)(gifts.figures, { round: at.id }))).toMatchObject({ value: 7_000, handed: 1 })
  expectDone(await town.as(keeper)(gifts.undo, { record: row?.id ?? '', reason: '没发' }))
  expect(await placeOf(at)).toMatchObject({ handed: 0, left: 0 })
})

it('is refused with a forged sign, a foreign phone, a number or a time that is none, and to oneself', async () => {
  const at = await begun()
  const along = expectDone(await take(at, 2))
  expect(codeOf(await send({ ...along, sign: along.sign.replace(/^./, 'x') }, 1, guest('甲')))).toBe('ALLOTMENT_FORGED')
  expect(codeOf(await send({ ...along, sign: '' }, 1, guest('甲')))).toBe('ALLOTMENT_FORGED')
  expect(codeOf(await send({ ...along, id: 'unknown' }, 1, guest('甲')))).toBe('ALLOTMENT_UNKNOWN')
  expect(codeOf(await send(along, 1, guest('甲'), {}, { by: worker }))).toBe('ALLOTMENT_UNKNOWN')
  expect(codeOf(await send(along, 3, guest('甲')))).toBe('ALLOTMENT_OVER')
  expect(codeOf(await send(along, 1, guest('甲'), { at: along.until + hour }))).toBe('ALLOTMENT_OVER')
  expect(codeOf(await send(along, 1, guest('甲'), { at: town.clock.now() - dayMs }))).toBe('ALLOTMENT_OVER')
  expect(codeOf(await send(along, 1, await own(keeper)))).toBe('GIFT_OWN')
  expect(codeOf(await send(along, 1, guest('甲'), { signature: undefined }))).toBe('SIGNATURE_MISSING')
  const old = await own(rider)
  wait(2 * hour)
  expect(codeOf(await send(along, 1, old))).toBe('PERSON_CODE_OLD')
  expect(codeOf(await send(along, 1, { by: 'ticket', code: '0000000000' }))).toBe('TICKET_UNKNOWN')
  const { code } = expectDone(await ticket(rider, at.id, '孙晓梅'))
  expectDone(await send(along, 1, { by: 'ticket', code }))
  expect(codeOf(await back('unknown'))).toBe('ALLOTMENT_UNKNOWN')
  const brought = await databaseTrips(town, () => back(along.id, worker))
  expect(brought.trips).toBeLessThanOrEqual(8)
  expect(expectDone(brought.result)).toEqual({ back: 1 })
  expect(codeOf(await back(along.id))).toBe('ALLOTMENT_BACK')
})

it('two that are sent at once, and one number twice at once, leave one each', async () => {
  const at = await begun()
  const along = expectDone(await take(at, 4))
  town.faults.conflictNext(3, 'commit')
  town.faults.dropNext('database.commitTransaction', 1)
  const names = ['甲', '乙', '甲'] as const
  const sent = await Promise.all(names.map((name, index) => send(along, index === 2 ? 1 : index + 1, guest(name))))
  town.faults.clear()
  for (const [index, reply] of sent.entries())
    if (!reply.ok) expectDone(await send(along, index === 2 ? 1 : index + 1, guest(names[index] ?? '')))
  expect(await placeOf(at)).toMatchObject({ handed: 2, outside: 2, left: 46 })
})
