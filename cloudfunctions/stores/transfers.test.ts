/** From one place to another in two steps, and whether the whole adds up. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { stores } from '../../src/contract/stores'
import { codeOf } from '../../tests/support/advice'
import { checkStores, community, keeper, lead, station, storeActs, street, worker } from '../../tests/support/stores'
import { openTown, type Town } from '../../tests/support/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterEach(async () => {
  town.faults.clear()
  await checkStores(town)
})
afterAll(() => town.close())
const { item, bring, kit, pack, lotsOf, kinds, send, quantity, at, look } = storeActs(() => town)

const rowOf = async (node: string, thing: string) =>
  expectDone(await town.as('he-ming')(stores.reconcile, { node })).rows.filter(row => row.item === thing)
const arrive = (by: string, transfer: string, lines: { line: number; count: number; reason?: string }[]) =>
  town.as(by)(stores.arrive, { transfer, lines })

describe('a transfer', () => {
  it('is under way until the other end has counted it, and lands with the batch that it was', async () => {
    const oil = await item()
    const { stock } = await bring(oil, 9, { number: 'A', expires: '2027-03-01' })
    const { id } = expectDone(await send(stock, station, 4))
    expect(await quantity(stock)).toBe(5)
    expect(await at(station, oil)).toBeUndefined()
    const ends = await Promise.all([lead, keeper].map(by => town.as(by)(stores.transfer, { transfer: id })))
    expect(ends.map(expectDone).map(({ mayArrive, mayCallOff }) => [mayArrive, mayCallOff])).toEqual([
      [true, true],
      [true, false],
    ])
    const desk = expectDone(await town.as(keeper)(stores.desk, { node: station }))
    expect(desk.coming.map(one => one.id)).toContain(id)
    expectDone(await arrive(keeper, id, [{ line: 0, count: 4 }]))
    const there = await at(station, oil)
    expect(there).toMatchObject({ quantity: 4, lots: [{ number: 'A', expires: '2027-03-01', left: 4 }] })
    expect(codeOf(await arrive(keeper, id, [{ line: 0, count: 4 }]))).toBe('TRANSFER_OVER')
    const { items } = expectDone(await town.as(keeper)(stores.transfers, { node: station }))
    expect(items[0]).toMatchObject({ id, state: 'arrived', fromPlace: '北关街道', by: '高洁', endedBy: '马建国' })
  })

  it('books what is missing and what is too much where it arrives, with the reason', async () => {
    const [oil, rice] = [await item('油'), await item('米')]
    const [oils, rices] = [await bring(oil, 10), await bring(rice, 10)]
    const lot = async (stock: string) => (await lotsOf(stock))[0]?.lot ?? ''
    const lines = [
      { stock: oils.stock, lot: await lot(oils.stock), count: 5 },
      { stock: rices.stock, lot: await lot(rices.stock), count: 5 },
    ]
    const { id } = expectDone(await town.as(lead)(stores.send, { from: street, to: station, lines }))
    const found = [
      { line: 0, count: 3, reason: '碎了两瓶' },
      { line: 1, count: 6, reason: '多装了一袋' },
    ]
    expect(codeOf(await arrive(keeper, id, found.slice(0, 1)))).toBe('TRANSFER_LINES')
    expect(
      codeOf(
        await arrive(keeper, id, [
          { line: 0, count: 5 },
          { line: 0, count: 5 },
        ]),
      ),
    ).toBe('TRANSFER_LINES')
    expect(
      codeOf(
        await arrive(keeper, id, [
          { line: 0, count: 3 },
          { line: 1, count: 5 },
        ]),
      ),
    ).toBe('TRANSFER_REASON')
    for (const count of [-1, 1.5])
      expect(
        codeOf(
          await arrive(keeper, id, [
            { line: 0, count },
            { line: 1, count: 5 },
          ]),
        ),
      ).toBe('BAD_INPUT')
    expectDone(await arrive(keeper, id, found))
    const there = [await at(station, oil), await at(station, rice)]
    expect(there.map(stock => stock?.quantity)).toEqual([3, 6])
    expect(await kinds(there[0]?.id ?? '')).toEqual([
      ['writtenOff', -2],
      ['arrived', 5],
    ])
    expect(await rowOf(street, oil)).toMatchObject([{ received: 10, loose: 8, writtenOff: 2, off: 0 }])
    expect(await rowOf(street, rice)).toMatchObject([{ received: 10, loose: 11, counted: 1, off: 0 }])
    const { differences } = expectDone(await town.as(lead)(stores.reconcile, { node: street }))
    expect(differences.map(({ note }) => note)).toEqual(expect.arrayContaining(['碎了两瓶', '多装了一袋']))
  })

  it('comes back whole when it is called off; arriving and calling off at once is one of them', async () => {
    const { stock } = await bring(await item(), 8)
    const { id } = expectDone(await send(stock, station, 3))
    const off = (transfer: string, by: string = lead) => town.as(by)(stores.callOff, { transfer, reason: '送错了' })
    expect(codeOf(await off(id, keeper))).toBe('OUT_OF_SCOPE')
    expectDone(await off(id))
    expect(await quantity(stock)).toBe(8)
    expect(codeOf(await arrive(keeper, id, [{ line: 0, count: 3 }]))).toBe('TRANSFER_OVER')
    expect((await look(stock)).items[0]).toMatchObject({ kind: 'undone', undoable: false, note: '送错了' })
    const killed = { from: street, to: station, lines: [{ stock, lot: (await lotsOf(stock))[0]?.lot ?? '', count: 1 }] }
    const key = randomUUID()
    town.faults.crashNext(1, 'after')
    expect((await town.as(lead)(stores.send, killed, key)).ok).toBe(false)
    const sent = expectDone(await town.as(lead)(stores.send, killed, key)).id
    expect(await quantity(stock)).toBe(7)
    expectDone(await off(sent))
    for (let round = 0; round < 3; round += 1) {
      const raced = expectDone(await send(stock, station, 2)).id
      const both = await Promise.all([off(raced), arrive(keeper, raced, [{ line: 0, count: 2 }])])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(both.map(codeOf)).toContain('TRANSFER_OVER')
    }
  })

  it('takes what is there, once, to a place that keeps things', async () => {
    const { stock } = await bring(await item(), 5)
    const lot = (await lotsOf(stock))[0]?.lot ?? ''
    const to = (node: string, count = 1) =>
      town.as(lead)(stores.send, { from: street, to: node, lines: [{ stock, lot, count }] })
    expect(codeOf(await to(street))).toBe('TRANSFER_SAME')
    expect(codeOf(await to('pc.beiguan.c01.t01'))).toBe('NO_STORE_HERE')
    expect(codeOf(await to('pc.nowhere'))).toBe('NO_STORE_HERE')
    expect(codeOf(await to(station, 6))).toBe('STORE_SHORT')
    const twice = [1, 2].map(() => ({ stock, lot, count: 1 }))
    expect(codeOf(await town.as(lead)(stores.send, { from: street, to: station, lines: twice }))).toBe('BATCH_TWICE')
    const theirs = { from: community, to: station, lines: [{ stock, lot, count: 1 }] }
    expect(codeOf(await town.as(worker)(stores.send, theirs))).toBe('STORE_NOT_FOUND')
    expect(codeOf(await town.as(worker)(stores.send, { ...theirs, from: street }))).toBe('OUT_OF_SCOPE')
    const both = await Promise.all([to(station, 3), to(community, 3)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const key = randomUUID()
    const first = expectDone(await send(stock, community, 1, key))
    expect(expectDone(await send(stock, community, 1, key))).toEqual(first)
    expect(await quantity(stock)).toBe(1)
  })
})

describe('the reconciliation', () => {
  it('follows packs into what they hold, and tells what crossed its border', async () => {
    const oil = await item('油')
    await bring(oil, 20, { number: 'R' })
    const { stock } = await pack(await kit([[oil, 2]]), 5)
    const { id } = expectDone(await send(stock, station, 3))
    expect(await rowOf(street, oil)).toMatchObject([{ received: 20, loose: 10, inPacks: 4, underWay: 6, off: 0 }])
    expectDone(await arrive(keeper, id, [{ line: 0, count: 3 }]))
    expect(await rowOf(street, oil)).toMatchObject([{ received: 20, loose: 10, inPacks: 10, underWay: 0, off: 0 }])
    expect(await rowOf(station, oil)).toMatchObject([{ received: 0, cameIn: 6, inPacks: 6, off: 0 }])
    const packs = (await lotsOf(stock))[0]?.lot ?? ''
    const away = { from: street, to: 'pc.xinhua', lines: [{ stock, lot: packs, count: 1 }] }
    const far = expectDone(await town.as(lead)(stores.send, away)).id
    expectDone(await arrive('he-ming', far, [{ line: 0, count: 1 }]))
    expect(await rowOf(street, oil)).toMatchObject([{ received: 20, inPacks: 8, wentOut: 2, off: 0 }])
    // packs are opened far from where they were made, into the batch that came with them
    const there = await at('pc.xinhua', (await look(stock)).stock.thing)
    const open = { stock: there?.id ?? '', lot: packs, count: 1, reason: '换内容' }
    expectDone(await town.as('he-ming')(stores.takeApart, open))
    expect((await at('pc.xinhua', oil))?.lots).toMatchObject([{ number: 'R', left: 2, source: 'purchased' }])
  })

  it('is a table too', async () => {
    const table = expectDone(await town.as(lead)(stores.exportReconcile, { node: street }))
    const { readSheet } = await import('read-excel-file/node')
    const rows = await readSheet(Buffer.from(table.xlsx, 'base64'))
    const text = JSON.stringify(rows)
    for (const word of ['物品', '入库', '差额', '油']) expect(text).toContain(word)
    expect(table.rows).toBeGreaterThan(0)
    expect(codeOf(await town.as(worker)(stores.exportReconcile, { node: street }))).toBe('OUT_OF_SCOPE')
  })

  it('waits on the desk: what comes, what was counted by others, what ends soon', async () => {
    const oil = await item('油', { low: 20 })
    const soon = new Date(town.clock.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    const { stock } = await bring(oil, 5, { expires: soon }, community)
    const lots = await lotsOf(stock)
    const lines = [{ lot: lots[0]?.lot ?? '', counted: 5, seen: 5 }]
    expectDone(await town.as(worker)(stores.count, { stock, lines, moves: 1 }))
    const { desk } = await import('../../src/contract/desk')
    const waits = async (by: string, node: string) => {
      const { matters } = expectDone(await town.as(by)(desk.waiting, { node }))
      return Object.fromEntries(matters.map(({ matter, count }) => [matter, count]))
    }
    const [own, other] = [await waits(worker, community), await waits(lead, community)]
    expect([own.storeCounts, other.storeCounts]).toEqual([0, 1])
    expect(other.endings).toBeGreaterThanOrEqual(1)
    const seen = expectDone(await town.as(lead)(stores.overview, { node: street }))
    const here = seen.places.find(({ node }) => node === community)
    expect(here?.low).toBeGreaterThanOrEqual(1)
    expect(here?.expiring).toBeGreaterThanOrEqual(1)
  })
})
