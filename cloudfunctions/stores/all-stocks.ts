/** Everything that lies at or below a place, page by page. */
import type { NodeId } from '../../src/contract/organisation'
import { storeDefaults } from '../../src/contract/stores'
import { page } from '../kernel'
import { oldLots, type StoreStockRecord, storeStocks } from './store'

const perPage = 60
const fields = ['node', 'thing', 'name', 'unit', 'quantity', 'lots', 'firstExpiry'] as const
type Lying = Pick<StoreStockRecord, (typeof fields)[number] | '_id'>

/** `complete` is false where there was more than can be added up. */
export async function stocksBelow(node: NodeId): Promise<{ rows: readonly Lying[]; complete: boolean }> {
  const rows: Lying[] = []
  for (let after: string | undefined; ; ) {
    const where = { areas: node }
    const found = await page(storeStocks, { where, orderBy: ['name', 'asc'], limit: perPage, fields }, after)
    rows.push(...found.items)
    after = found.next
    if (after === undefined) return { rows, complete: true }
    if (rows.length >= storeDefaults.overviewMost) return { rows, complete: false }
  }
}

/** Batches that made room for others; few, for a stock holds many. */
export async function oldLotsBelow(node: NodeId) {
  const rows = []
  for (let after: string | undefined; ; ) {
    const found = await page(oldLots, { where: { areas: node }, orderBy: ['name', 'asc'], limit: perPage }, after)
    rows.push(...found.items)
    after = found.next
    if (after === undefined || rows.length >= storeDefaults.overviewMost) return rows
  }
}
