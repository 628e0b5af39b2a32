/** What must hold of the stores, whatever was done to them; and what staff do there, for tests. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { stores } from '../../src/contract/stores'
import { rowsOf } from './advice'
import type { Town } from './town'

export const [street, community, station] = ['pc.beiguan', 'pc.beiguan.c01', 'pc.beiguan.c01.s01'] as const
const district = 'he-ming'
export const [lead, worker, keeper] = ['gao-jie', 'li-wen', 'ma-jianguo'] as const

interface Lot {
  readonly lot: string
  readonly left: number
  readonly sums: Readonly<Record<string, number>>
}

/** Each stock is the sum of its entries, as a whole and by batch and kind; none is below zero; and the district adds up. */
export async function checkStores(town: Town): Promise<void> {
  const entries = rowsOf(town, 'stockEntries').filter(({ room }) => room === 'storeStocks')
  const aside = rowsOf(town, 'storeOldLots')
  for (const { _id, name, quantity, moves, lots } of rowsOf(town, 'storeStocks')) {
    const own = entries.filter(({ stock }) => stock === _id)
    const sum = own.reduce((all, { change }) => all + Number(change), 0)
    expect([name, sum, own.length]).toEqual([name, quantity, moves])
    const old = aside.filter(({ stock }) => stock === _id).map(({ lot }) => lot as Lot)
    const all = [...(lots as Lot[]), ...old]
    expect(all.reduce((left, lot) => left + lot.left, 0)).toBe(quantity)
    for (const { lot, left, sums } of all) {
      expect(left).toBeGreaterThanOrEqual(0)
      const booked: Record<string, number> = {}
      for (const entry of own.filter(one => one.lot === lot)) {
        const kind = String(entry.settles ?? entry.kind)
        booked[kind] = (booked[kind] ?? 0) + Number(entry.change)
      }
      expect([name, sums]).toEqual([name, booked])
    }
  }
  const { rows, complete } = expectDone(await town.as(district)(stores.reconcile, { node: 'pc' }))
  expect(complete).toBe(true)
  expect(rows.filter(({ off }) => off !== 0)).toEqual([])
}

/** Everything by the street's lead at the street, unless somebody or somewhere else is said. */
export function storeActs(town: () => Town) {
  const unique = (name: string) => `${name}${randomUUID().slice(0, 6)}`
  const item = async (name = '油', more: { value?: number; low?: number } = {}, node: string = street) =>
    expectDone(
      await town().as(lead)(stores.addItem, {
        ...{ node, name: unique(name), unit: '瓶' },
        settings: { value: 1000, shown: true, low: 0, ...more },
      }),
    ).id
  const bring = async (
    what: string,
    count: number,
    more: { number?: string; expires?: string; value?: number; from?: string; how?: 'purchased' | 'donated' } = {},
    node: string = street,
  ) =>
    expectDone(
      await town().as(lead)(stores.receive, {
        ...{ node, item: what, count, how: 'purchased', from: '粮油店', value: 1000 },
        ...more,
      }),
    )
  const kit = async (lines: readonly (readonly [item: string, count: number])[], node: string = street) =>
    expectDone(
      await town().as(lead)(stores.saveKit, {
        ...{ node, name: unique('礼包') },
        lines: lines.map(([what, count]) => ({ item: what, count })),
      }),
    ).id
  const pack = async (version: string, count: number, node: string = street) =>
    expectDone(await town().as(lead)(stores.assemble, { node, version, count }))
  const look = async (stock: string) => expectDone(await town().as(district)(stores.movements, { stock }))
  const lotsOf = async (stock: string) => (await look(stock)).stock.lots
  const kinds = async (stock: string) => (await look(stock)).items.map(({ kind, change }) => [kind, change])
  /** Everything of a stock goes to another place. */
  const send = async (stock: string, to: string, count: number, key?: string) => {
    const lines = [{ stock, lot: (await lotsOf(stock))[0]?.lot ?? '', count }]
    return town().as(lead)(stores.send, { from: street, to, lines }, key)
  }
  const quantity = async (stock: string) => (await look(stock)).stock.quantity
  const at = async (node: string, thing: string) =>
    expectDone(await town().as(district)(stores.desk, { node })).stocks.find(stock => stock.thing === thing)
  return { unique, item, bring, kit, pack, look, lotsOf, kinds, send, quantity, at }
}
