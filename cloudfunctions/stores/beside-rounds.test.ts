/** The stores beside rounds of gift packs: what is packed for one that runs, and packs that it handed out beyond the book. */
import readXlsxFile from 'read-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { stores } from '../../src/contract/stores'
import { codeOf, settleJobs } from '../../tests/support/advice'
import { approver, giftActs, guest, planner, signature } from '../../tests/support/gift-acts'
import { checkGifts } from '../../tests/support/gift-books'
import { checkStores, keeper, lead, station, storeActs, street, worker } from '../../tests/support/stores'
import { openTown, type Town } from '../../tests/support/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterEach(async () => {
  await settleJobs(town)
  checkGifts(town)
  await checkStores(town)
})
afterAll(() => town.close())
const { item, bring, kit, pack, look } = storeActs(() => town)
const { settings, draft, submit, approve, hand } = giftActs(() => town)

/** A round of ten at the station, of which two packs are made. */
async function planned() {
  const oil = await item('油')
  await bring(oil, 100, {}, station)
  const version = await kit([[oil, 1]])
  const { stock } = await pack(version, 2, station)
  const round = settings(version, { places: [{ node: station, quota: 10 }] })
  const id = await draft(round)
  const assemble = (which = version, count = 3) =>
    town.as(keeper)(stores.assemble, { node: station, version: which, count })
  const next = async () => {
    const lines = [{ item: oil, count: 2 }]
    return expectDone(await town.as(lead)(stores.saveKit, { node: street, name: '新名', after: version, lines })).id
  }
  const begin = async () => {
    expectDone(await approve(id))
    await settleJobs(town)
  }
  return { id, kit: version, name: round.name, stock, assemble, next, begin }
}

describe('a version that was replaced', () => {
  const offered = async () => expectDone(await town.as(keeper)(stores.desk, { node: station })).kits

  it('is packed as long as a round hands it out, and the round hands out what was packed', async () => {
    const at = await planned()
    expectDone(await submit(at.id))
    const v2 = await at.next()
    expectDone(await at.assemble())
    await at.begin()
    expectDone(await at.assemble())
    const kits = new Map((await offered()).map(one => [one.id, one]))
    expect(kits.get(v2)?.state).toBe('latest')
    expect(kits.get(at.kit)).toMatchObject({ state: 'replaced', round: at.name })
    for (const one of ['1', '2', '3']) expectDone(await hand(at, guest(`戊${one}`)))
    expectDone(await town.as(planner)(gifts.close, { id: at.id, reason: '发完了' }))
    expect(codeOf(await at.assemble())).toBe('KIT_REPLACED')
    expect((await offered()).some(({ id }) => id === at.kit)).toBe(false)
  })

  it('is not packed for a round that nobody has handed in, and never once it is withdrawn', async () => {
    const at = await planned()
    await at.next()
    expect(codeOf(await at.assemble())).toBe('KIT_REPLACED')
    expectDone(await submit(at.id))
    expectDone(await at.assemble())
    expectDone(await town.as(lead)(stores.withdrawKit, { version: at.kit, reason: '油不好' }))
    expect(codeOf(await at.assemble())).toBe('KIT_WITHDRAWN')
    const { kits } = expectDone(await town.as(approver)(stores.catalogue, { node: street }))
    expect(kits.find(({ id }) => id === at.kit)).not.toHaveProperty('round')
  })

  it('says which round uses it to those who are about to replace it', async () => {
    const at = await planned()
    const usedBy = async () =>
      expectDone(await town.as(lead)(stores.catalogue, { node: street })).kits.find(({ id }) => id === at.kit)?.round
    expect(await usedBy()).toBeUndefined()
    expectDone(await submit(at.id))
    expect(await usedBy()).toBe(at.name)
  })
})

it('packs beyond the book stand among the differences, on the page and in the table', async () => {
  const at = await planned()
  expectDone(await submit(at.id))
  await at.begin()
  const { lots, moves } = (await look(at.stock)).stock
  const lines = [{ lot: lots[0]?.lot ?? '', counted: 4, seen: 2 }]
  expectDone(await town.as(worker)(stores.count, { stock: at.stock, lines, moves, note: '多两份' }))
  const counted = (await look(at.stock)).stock.counting?.at ?? 0
  expectDone(await town.as(lead)(stores.confirmCount, { stock: at.stock, at: counted }))
  const takeAlong = { node: station, round: at.id, kit: at.kit, count: 4 }
  const along = expectDone(await town.as(keeper)(gifts.takeAlong, takeAlong))
  const [entry] = (await look(at.stock)).items
  expectDone(await town.as(lead)(stores.undo, { stock: at.stock, entry: entry?.id ?? '', reason: '数错了' }))
  for (const number of [1, 2, 3, 4])
    expectDone(
      await town.as(keeper)(gifts.handOutside, {
        ...{ allotment: along.id, sign: along.sign, number, shown: guest(`己${number}`) },
        ...{ at: town.clock.now(), signature },
      }),
    )
  const beyond = async () =>
    expectDone(await town.as(lead)(stores.reconcile, { node: street })).differences.filter(
      ({ round }) => round === at.name,
    )
  expect(await beyond()).toMatchObject([
    { kind: 'handed', change: -1, unit: '份', place: '北关小哥驿站', by: '马建国' },
    { kind: 'handed', change: -1 },
  ])
  const { xlsx, rows } = expectDone(await town.as(lead)(stores.exportReconcile, { node: street }))
  const [sheet] = await readXlsxFile(Buffer.from(xlsx, 'base64'))
  const [titles = [], ...all] = sheet?.data ?? []
  expect(all).toHaveLength(rows)
  const row = all.find(line => line[2] === '账上没有的礼包') ?? []
  const cells = Object.fromEntries(titles.map((title, index) => [String(title), row[index]]))
  expect(cells).toMatchObject({ 单位: '份', 来自: '北关小哥驿站', 发出: 2, 差额: -2, 装在礼包: 0 })
  // taken back, it is no difference any more
  const records = expectDone(await town.as(lead)(gifts.records, { node: station, round: at.id })).items
  const short = records.find(({ differs }) => differs.includes('short'))
  expectDone(await town.as(worker)(gifts.undo, { record: short?.id ?? '', reason: '退回来了' }))
  expect(await beyond()).toHaveLength(1)
})
