/** Kits and packs to begin with, written as rows of the shape that the stores write: what hands them out is tried without packing them. */
import { randomUUID } from 'node:crypto'
import { stockId } from '../../cloudfunctions/stores'
import type { LocalCloud } from '../../local-cloud/cloud'
import { lineage } from '../../src/contract/organisation'
import { connectSdk } from './sdk'

type Rows = Pick<LocalCloud, 'clock' | 'database'>

const lines = [
  { item: 'cup', name: '保温杯', unit: '个', count: 1, value: 4_000 },
  { item: 'gloves', name: '手套', unit: '双', count: 2, value: 1_500 },
] as const
/** fen of one pack */
const packValue = 7_000

/** The first version of a kit of this place; its id. */
export function giveKit(cloud: Rows, node = 'pc.beiguan', name = `冬日礼包${randomUUID().slice(0, 4)}`): string {
  const kit = randomUUID().replaceAll('-', '')
  const _id = `${kit}.1`
  const about = { _id, kit, version: 1, node, name, lines: [...lines], value: packValue }
  cloud.database.collection('kitVersions').insertMany([{ ...about, state: 'latest', by: 'nobody', at: 0 }])
  return _id
}

interface GivenLot {
  readonly count: number
  /** day; missing: never */
  readonly expires?: string
  /** fen */
  readonly value?: number
}

/** Packs of a kit at a place that has none yet, a lot for each; ids of the lots in their order. */
export function givePacks(cloud: Rows, node: string, kit: string, ...given: readonly GivenLot[]): readonly string[] {
  const row = cloud.database
    .collection('kitVersions')
    .all()
    .find(({ _id }) => _id === kit)
  const _id = stockId(node, kit)
  const at = cloud.clock.now()
  const about = { node, areas: [...lineage(node)], name: row?.name, unit: '份' }
  const lots = given.map(({ count, expires, value = packValue }) => ({
    ...{ lot: randomUUID().slice(0, 12), source: 'packed', value, left: count, sums: { assembled: count } },
    ...(expires !== undefined && { expires }),
    contents: lines.map(line => ({ ...line, lot: `${line.item}-1` })),
  }))
  const quantity = given.reduce((sum, { count }) => sum + count, 0)
  const firstExpiry = [...given.map(({ expires = '9999-12-31' }) => expires), '9999-12-31'].sort()[0]
  const stock = { _id, ...about, thing: { kind: 'kit', id: kit }, quantity, moves: lots.length, countedMove: 0 }
  cloud.database.collection('storeStocks').insertMany([{ ...stock, lots, rounds: [], firstExpiry, low: 0 }])
  let after = 0
  const entries = lots.map(({ lot, left }, index) => {
    after += left
    const moved = { kind: 'assembled', change: left, after, lot, at }
    return { _id: randomUUID(), stock: _id, room: 'storeStocks', ...about, move: index + 1, ...moved }
  })
  if (entries.length > 0) cloud.database.collection('stockEntries').insertMany(entries)
  return lots.map(({ lot }) => lot)
}

/** The kit is no longer handed out. */
export async function withdrawKit(
  cloud: Rows & Pick<LocalCloud, 'url'>,
  kit: string,
  reason = '有问题',
): Promise<void> {
  const sdk = await connectSdk(cloud.url)
  await sdk
    .database()
    .collection('kitVersions')
    .doc(kit)
    .update({ data: { state: 'withdrawn', reason } })
}
