/** A pack taken back by mistake counts again; of two that somebody got, the one that stays takes the other one's place. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { people } from '../../src/contract/people'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { giftActs, guest, keeper, planner, signature, station } from '../../tests/support/gift-acts'
import { giftTests } from '../../tests/support/gift-tests'
import { connectSdk } from '../../tests/support/sdk'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { stockId } from '../stores'

const [rider, worker, lin] = ['zhao-tiezhu', 'li-wen', 'lin-yulan'] as const
let town: Town
giftTests(opened => {
  town = opened
})
const { begun, own, hand, look, round, ticket, wait, day } = giftActs(() => town)

type At = { id: string; kit: string }
const undo = (record: string, by: string = worker) => town.as(by)(gifts.undo, { record, reason: '点错了' })
const redo = (record: string, by: string = worker, key?: string) =>
  town.as(by)(gifts.redo, { record, reason: '撤错了，人已经领走' }, key)
const recordsOf = async (at: At) =>
  expectDone(await town.as(keeper)(gifts.records, { node: station, round: at.id })).items
const undone = async (at: At, name = '甲') => {
  const { record } = expectDone(await hand(at, guest(name)))
  expectDone(await undo(record))
  return record
}

describe('putting right', () => {
  it('takes ten trips, takes the pack again, and both steps stay on record', async () => {
    const at = await begun()
    const { record } = expectDone(await hand(at, await own(rider)))
    expectDone(await undo(record))
    expect(codeOf(await redo(record, rider))).toBe('FORBIDDEN')
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => redo(record, keeper, key))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(10)
    expectDone(await redo(record, keeper, key))
    expect(codeOf(await redo(record))).toBe('GIFT_NOT_UNDONE')
    expect(await round(at.id)).toMatchObject({ handed: 1, undone: 0, places: [{ handed: 1, left: 49 }] })
    const [row] = await recordsOf(at)
    expect(row).not.toHaveProperty('undone')
    expect(row?.restored).toMatchObject([
      { undone: { by: '李雯', reason: '点错了' }, redone: { by: '马建国', reason: '撤错了，人已经领走' } },
    ])
    wait(3 * 60_000)
    expect(codeOf(await hand(at, await own(rider)))).toBe('GIFT_TWICE')
    expect(codeOf(await ticket(rider, at.id))).toBe('HAVE_GOT')
    expectDone(await undo(record))
    expectDone(await redo(record))
    expect((await recordsOf(at))[0]?.restored).toHaveLength(2)
    const moves = rowsOf(town, 'stockEntries').filter(entry => entry.stock === stockId(station, at.kit))
    expect(moves.filter(({ kind }) => kind === 'undone').map(({ change }) => change)).toEqual([1, -1, 1, -1])
  })

  it('is refused where the person got another one meanwhile, and that one can be put right', async () => {
    const at = await begun()
    const first = await undone(at)
    const next = expectDone(await hand(at, guest('甲')))
    expect(await redo(first)).toMatchObject({ error: { code: 'GIFT_TWICE', detail: { place: '北关小哥驿站' } } })
    expectDone(await undo(next.record))
    expectDone(await redo(next.record))
    expect(codeOf(await redo(first))).toBe('GIFT_TWICE')
    expectDone(await undo(next.record))
    expectDone(await redo(first))
    expect(codeOf(await redo(next.record))).toBe('GIFT_TWICE')
    expect(codeOf(await hand(at, guest('甲')))).toBe('GIFT_TWICE')
  })

  it('is refused without a place in the quota, without a pack, and after the round', async () => {
    const few = await begun({ places: [{ node: station, quota: 1 }] })
    const first = await undone(few)
    expectDone(await hand(few, guest('乙')))
    expect(codeOf(await redo(first))).toBe('QUOTA_GONE')
    const last = await begun({}, 1)
    const gone = await undone(last)
    expectDone(await hand(last, guest('乙')))
    expect(codeOf(await redo(gone))).toBe('PACKS_GONE')
    const promised = await begun({}, 1)
    const waits = await undone(promised)
    const { kit } = promised
    expectDone(await town.as(keeper)(gifts.takeAlong, { node: station, round: promised.id, kit, count: 1 }))
    expect(codeOf(await redo(waits))).toBe('PACKS_GONE')
    const brief = await begun({ to: day(0) })
    const over = await undone(brief)
    wait(86_400_000)
    expect(codeOf(await redo(over))).toBe('ROUND_OVER')
    expect(codeOf(await redo('unknown', keeper))).toBe('RECORD_NOT_FOUND')
  })

  it('of one that two put right at once, or hand out again meanwhile, leaves one', async () => {
    const at = await begun()
    const record = await undone(at)
    const both = await Promise.all([keeper, worker].map(by => redo(record, by)))
    expect(both.flatMap(answer => (answer.ok ? [] : [answer.error.code]))).toEqual(['GIFT_NOT_UNDONE'])
    const other = await undone(at, '乙')
    const raced = await Promise.all([redo(other), hand(at, guest('乙'))])
    expect(raced.flatMap(answer => (answer.ok ? [] : [answer.error.code]))).toEqual(['GIFT_TWICE'])
  })

  it('leaves nothing in the book that names whoever has left', async () => {
    const at = await begun({ who: { kind: 'homes', places: ['pc'] } })
    expectDone(await town.as(lin)(people.updateProfile, { name: '林玉兰', phone: null, home: 'pc.beiguan.c01.e01.b1' }))
    const { record } = expectDone(await hand(at, await own(lin)))
    expectDone(await undo(record))
    expectDone(await redo(record))
    const row = rowsOf(town, 'giftHandouts').find(({ _id }) => _id === record)
    expectDone(await town.as(lin)(people.deleteMe, { confirm: '删除' }))
    await settleJobs(town)
    for (const name of ['giftHandouts', 'stockEntries'])
      expect(rowsOf(town, name).filter(({ person }) => person === row?.person)).toEqual([])
  })
})

it('taking back into a full book of batches is refused in words', async () => {
  const at = await begun({}, 1)
  const { record } = expectDone(await hand(at, guest('己')))
  const sdk = await connectSdk(town.url)
  const _id = stockId(station, at.kit)
  const before = rowsOf(town, 'storeStocks').find(row => row._id === _id)
  const lot = (number: number) => ({ lot: `x${number}`, source: 'packed', value: 1, left: 1, sums: { assembled: 1 } })
  const lots = Array.from({ length: 60 }, (_, number) => lot(number))
  const put = (data: object) => sdk.database().collection('storeStocks').doc(_id).update({ data })
  await put({ quantity: 60, lots })
  expect(codeOf(await undo(record))).toBe('BATCHES_MANY')
  await put({ quantity: before?.quantity, lots: before?.lots })
  expectDone(await undo(record))
})

describe('of two that somebody got', () => {
  /** one at the counter, one without network */
  async function twice(at: At) {
    const along = expectDone(
      await town.as(keeper)(gifts.takeAlong, { node: station, round: at.id, kit: at.kit, count: 3 }),
    )
    const shown = await own(rider)
    const then = town.clock.now()
    const { record: first } = expectDone(await hand(at, await own(rider), { by: worker }))
    const sent = { allotment: along.id, sign: along.sign, number: 1, shown, at: then, signature }
    const { record: second } = expectDone(await town.as(keeper)(gifts.handOutside, sent))
    wait(3 * 60_000)
    return { first, second }
  }

  it('the second takes the place of the first, and nobody hands out a third', async () => {
    const at = await begun()
    const { first } = await twice(at)
    expect(await round(at.id)).toMatchObject({ handed: 2, doubles: 1 })
    const { trips, result } = await databaseTrips(town, () => undo(first))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(12)
    expect(await round(at.id)).toMatchObject({ handed: 1, doubles: 0 })
    const valid = (await recordsOf(at)).filter(row => row.undone === undefined)
    expect(valid).toMatchObject([{ double: false, differs: [] }])
    expect(codeOf(await look(at, await own(rider)))).toBe('GIFT_TWICE')
    expect(codeOf(await ticket(rider, at.id))).toBe('HAVE_GOT')
    expect(codeOf(await hand(at, await own(rider), { by: worker }))).toBe('GIFT_TWICE')
  })

  it('each may be taken back and put right in any order', async () => {
    const at = await begun()
    const { first, second } = await twice(at)
    expectDone(await undo(first))
    expectDone(await redo(first))
    const doubles = async () =>
      (await recordsOf(at)).filter(row => row.double && row.undone === undefined).map(({ id }) => id)
    expect(await doubles()).toEqual([first])
    expectDone(await undo(second))
    expect(await doubles()).toEqual([])
    expect(codeOf(await hand(at, await own(rider)))).toBe('GIFT_TWICE')
    expectDone(await redo(second))
    expect(await doubles()).toEqual([second])
    expectDone(await undo(second))
    expectDone(await undo(first))
    wait(3 * 60_000)
    const { record: third } = expectDone(await hand(at, await own(rider)))
    expect(codeOf(await redo(first))).toBe('GIFT_TWICE')
    expectDone(await undo(third))
    expectDone(await redo(second))
    expect(await doubles()).toEqual([])
    expect(await round(at.id)).toMatchObject({ handed: 1, doubles: 0 })
    expect(expectDone(await town.as(planner)(gifts.figures, { round: at.id })).handed).toBe(1)
  })
})
