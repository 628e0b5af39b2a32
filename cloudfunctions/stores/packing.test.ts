/** Kits version by version, packs out of batches and back into them. */
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
  town.clock.setOffset(0)
  await checkStores(town)
})
afterAll(() => town.close())
const { unique, item, bring, kit, pack, look, lotsOf, quantity, at } = storeActs(() => town)

describe('a kit', () => {
  it('is edited by a new version; what was packed stays what it is', async () => {
    const [oil, rice] = [await item('油'), await item('米', { value: 3000 })]
    await bring(oil, 20)
    await bring(rice, 10)
    const name = unique('礼包')
    const lines = [{ item: oil, count: 1 }]
    const first = expectDone(await town.as(lead)(stores.saveKit, { node: street, name, lines }))
    expect(codeOf(await town.as(lead)(stores.saveKit, { node: street, name, lines }))).toBe('KIT_TWICE')
    const { stock } = await pack(first.id, 5)
    const change = { node: street, name, lines: [...lines, { item: rice, count: 2 }], after: first.id }
    const both = await Promise.all([1, 2].map(() => town.as(lead)(stores.saveKit, change)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.map(codeOf)).toContain('KIT_CHANGED')
    const { kits } = expectDone(await town.as(keeper)(stores.catalogue, { node: station }))
    const versions = kits.filter(one => one.name === name)
    expect(versions.map(({ version, state, value }) => [version, state, value])).toEqual([
      [2, 'latest', 7000],
      [1, 'replaced', 1000],
    ])
    expect((await lotsOf(stock))[0]?.contents).toHaveLength(1)
    expect(codeOf(await town.as(lead)(stores.assemble, { node: street, version: first.id, count: 1 }))).toBe(
      'KIT_REPLACED',
    )
  })

  it('that is withdrawn is not packed, can be taken apart, and can have a next version', async () => {
    const oil = await item()
    await bring(oil, 9)
    const version = await kit([[oil, 1]])
    const { stock } = await pack(version, 3)
    expect(codeOf(await town.as(worker)(stores.withdrawKit, { version, reason: '油不好' }))).toBe('OUT_OF_SCOPE')
    expectDone(await town.as(lead)(stores.withdrawKit, { version, reason: '油不好' }))
    expect(codeOf(await town.as(lead)(stores.withdrawKit, { version, reason: '油不好' }))).toBe('KIT_WITHDRAWN')
    expect(codeOf(await town.as(lead)(stores.assemble, { node: street, version, count: 1 }))).toBe('KIT_WITHDRAWN')
    const lot = (await lotsOf(stock))[0]?.lot ?? ''
    expectDone(await town.as(lead)(stores.takeApart, { stock, lot, count: 3, reason: '停用了' }))
    expect((await at(street, oil))?.quantity).toBe(9)
    const lines = [{ item: oil, count: 2 }]
    expect(
      expectDone(await town.as(lead)(stores.saveKit, { node: street, name: '新', lines, after: version })).version,
    ).toBe(2)
  })

  it('holds each thing once, things that its place may use, and no part of a unit', async () => {
    const [oil, theirs] = [await item(), await item('糖', {}, community)]
    const save = (lines: { item: string; count: number }[], node: string = street) =>
      town.as(lead)(stores.saveKit, { node, name: unique('包'), lines })
    const twice = [
      { item: oil, count: 1 },
      { item: oil, count: 2 },
    ]
    expect(codeOf(await save(twice))).toBe('KIT_LINE_TWICE')
    expect(codeOf(await save([{ item: theirs, count: 1 }]))).toBe('ITEM_NOT_FOUND')
    expectDone(await save([{ item: theirs, count: 1 }], community))
    for (const count of [0, -1, 1.5, 100]) expect(codeOf(await save([{ item: oil, count }]))).toBe('BAD_INPUT')
    expect(codeOf(await save(Array.from({ length: 13 }, () => ({ item: oil, count: 1 }))))).toBe('BAD_INPUT')
    expect(codeOf(await save([{ item: oil, count: 1 }], station))).toBe('NO_THINGS_HERE')
    expect(codeOf(await save([{ item: oil, count: 1 }], 'pc.xinhua'))).toBe('OUT_OF_SCOPE')
  })
})

describe('packing', () => {
  it('takes the first to end first, makes one batch of equal packs, and goes back exactly', async () => {
    const [oil, rice] = [await item('油'), await item('米')]
    const late = await bring(oil, 10, { number: 'late', expires: '2028-01-01', value: 1000 })
    await bring(oil, 5, { number: 'soon', expires: '2027-01-01', value: 900 })
    const rices = await bring(rice, 10, { value: 3000 })
    const before = [await lotsOf(late.stock), await lotsOf(rices.stock)]
    const version = await kit([
      [oil, 2],
      [rice, 1],
    ])
    const { stock } = await pack(version, 4)
    const packs = await lotsOf(stock)
    expect(packs.map(({ left, value, expires }) => [left, value, expires])).toEqual([
      [2, 4800, '2027-01-01'],
      [1, 4900, '2027-01-01'],
      [1, 5000, '2028-01-01'],
    ])
    expect((await lotsOf(late.stock)).map(({ number, left }) => [number, left])).toEqual([['late', 7]])
    expect((await look(stock)).stock.value).toBe(2 * 4800 + 4900 + 5000)
    // the same again joins the batch that is there
    await pack(version, 1)
    expect((await lotsOf(stock)).map(({ left }) => left)).toEqual([2, 1, 2])
    for (const { lot, left } of await lotsOf(stock))
      expectDone(await town.as(lead)(stores.takeApart, { stock, lot, count: left, reason: '不用了' }))
    expect([await lotsOf(late.stock), await lotsOf(rices.stock)]).toEqual(before)
    expect(await quantity(stock)).toBe(0)
  })

  it('says what is short, packs nothing then, and never what has expired', async () => {
    const oil = await item('油')
    const soon = new Date(town.clock.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    const { stock } = await bring(oil, 5, { expires: soon })
    await bring(oil, 1)
    const version = await kit([[oil, 1]])
    const assemble = (count: number, key?: string) =>
      town.as(lead)(stores.assemble, { node: street, version, count }, key)
    const short = await assemble(7)
    expect(short).toMatchObject({ ok: false, error: { code: 'ITEM_SHORT', detail: { have: 6, need: 7 } } })
    town.clock.setOffset(4 * 86_400_000)
    expect(codeOf(await assemble(2))).toBe('ITEM_SHORT')
    const key = randomUUID()
    expectDone(await assemble(1, key))
    expectDone(await assemble(1, key))
    expect(await quantity(stock)).toBe(5)
    for (const count of [0, -1, 1.5, 2001]) expect(codeOf(await assemble(count))).toBe('BAD_INPUT')
    expect(codeOf(await town.as('he-ming')(stores.assemble, { node: 'pc.xinhua', version, count: 1 }))).toBe(
      'KIT_NOT_FOUND',
    )
    expect(codeOf(await town.as(keeper)(stores.assemble, { node: street, version, count: 1 }))).toBe('OUT_OF_SCOPE')
  })

  it('two at once pack what is there once, and a killed one nothing by halves', async () => {
    const oil = await item('油')
    const { stock } = await bring(oil, 10)
    const version = await kit([[oil, 2]])
    const both = await Promise.all(
      [3, 3].map(count => town.as(lead)(stores.assemble, { node: street, version, count })),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await quantity(stock)).toBe(4)
    const key = randomUUID()
    const again = () => town.as(lead)(stores.assemble, { node: street, version, count: 2 }, key)
    town.faults.conflictNext(2, 'commit')
    town.faults.crashNext(1, 'after')
    expect((await again()).ok).toBe(false)
    expectDone(await again())
    expect(await quantity(stock)).toBe(0)
  })

  it('is taken apart by packs that are there, and items are no packs', async () => {
    const oil = await item('油')
    const { stock } = await bring(oil, 3)
    const version = await kit([[oil, 1]])
    const packs = await pack(version, 2)
    const apart = async (of: string, count: number) =>
      town.as(lead)(stores.takeApart, { stock: of, lot: (await lotsOf(of))[0]?.lot ?? '', count, reason: '试' })
    expect(codeOf(await apart(stock, 1))).toBe('ONLY_PACKS')
    expect(codeOf(await apart(packs.stock, 3))).toBe('STORE_SHORT')
    const both = await Promise.all([apart(packs.stock, 2), apart(packs.stock, 2)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await quantity(stock)).toBe(3)
  })
})
