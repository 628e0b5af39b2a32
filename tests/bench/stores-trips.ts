/** The acts around a store; every one must succeed. */
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { stores } from '../../src/contract/stores'
import { supplies } from '../../src/contract/supplies'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [lead, worker, keeper] = ['gao-jie', 'li-wen', 'ma-jianguo'] as const
const [street, community, station] = ['pc.beiguan', 'pc.beiguan.c01', 'pc.beiguan.c01.s01'] as const

/** These move several stocks at once. */
export const manyStocks: ReadonlySet<string> = new Set([
  stores.assemble.id,
  stores.takeApart.id,
  stores.send.id,
  stores.arrive.id,
  stores.callOff.id,
])
/** A name is looked up beside the stock, or an entry, or a shelf has a book of its own. */
export const stockAndMore: ReadonlySet<string> = new Set([
  stores.receive.id,
  stores.undo.id,
  stores.shelve.id,
  stores.saveKit.id,
])

export async function storesTrips(count: Count): Promise<void> {
  const settings = { value: 1000, shown: true, low: 2 }
  const ids: string[] = []
  for (const name of ['试用油', '试用米', '试用茶']) {
    const { id } = await count(lead, stores.addItem, { node: street, name, unit: '瓶', settings })
    await count(lead, stores.editItem, { item: id, settings: { ...settings, low: 3 } })
    ids.push(id)
    for (const number of ['甲', '乙']) {
      const batch = { item: id, count: 20, how: 'purchased', from: '店', number, value: 1000 } as const
      await count(lead, stores.receive, { node: street, ...batch })
    }
  }
  const lines = ids.map(item => ({ item, count: 3 }))
  const first = await count(lead, stores.saveKit, { node: street, name: '试用包', lines })
  const next = await count(lead, stores.saveKit, { node: street, name: '试用包', lines, after: first.id })
  await count(lead, stores.catalogue, { node: street })
  const { stock } = await count(lead, stores.assemble, { node: street, version: next.id, count: 10 })
  const packs = await count(lead, stores.movements, { stock })
  const lot = packs.stock.lots[0]?.lot ?? ''
  await count(lead, stores.takeApart, { stock, lot, count: 1, reason: '试' })
  const parcel = { from: street, to: station, lines: [{ stock, lot, count: 2 }] }
  const off = await count(lead, stores.send, parcel)
  await count(lead, stores.callOff, { transfer: off.id, reason: '试' })
  const on = await count(lead, stores.send, parcel)
  await count(keeper, stores.transfer, { transfer: on.id })
  await count(keeper, stores.arrive, { transfer: on.id, lines: [{ line: 0, count: 1, reason: '少了' }] })
  await count(keeper, stores.transfers, { node: station })
  await count(lead, stores.withdrawKit, { version: next.id, reason: '试完了' })
  await countOne(count, ids[0] ?? '')
  for (const query of [stores.desk, stores.overview, stores.reconcile, stores.exportReconcile] as const)
    await count(lead, query, { node: street })
}

/** One thing at one place through its life. */
async function countOne(count: Count, item: string): Promise<void> {
  const batch = { node: community, item, count: 9, how: 'donated', from: '会', value: 100 } as const
  const { stock } = await count(worker, stores.receive, batch)
  const seen = (await count(worker, stores.movements, { stock })).stock
  const lot = seen.lots[0]?.lot ?? ''
  await count(worker, stores.writeOff, { stock, lot, count: 1, reason: '破了' })
  const [latest] = (await count(worker, stores.movements, { stock })).items
  await count(worker, stores.undo, { stock, entry: latest?.id ?? '', reason: '没破' })
  const figures = { stock, lines: [{ lot, counted: 8, seen: 9 }], moves: seen.moves + 2, note: '少了一件' }
  const countingAt = async () => (await count(worker, stores.movements, { stock })).stock.counting?.at ?? 0
  await count(worker, stores.count, figures)
  await count(worker, stores.dropCount, { stock, at: await countingAt() })
  await count(worker, stores.count, figures)
  await count(lead, stores.confirmCount, { stock, at: await countingAt() })
  const shelf = { node: station, name: '试用油', unit: '瓶', settings: { kind: 'other', perDay: 1, low: 1 } } as const
  const { id: supply } = await count(worker, supplies.add, shelf)
  await count(worker, stores.shelve, { stock, lot, count: 2, supply })
}
