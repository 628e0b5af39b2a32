import { type Change, type CollectionTable, idText } from './collection-table'
import { decodeDocument } from './documents'
import type { IndexKey } from './entries'
import { duplicateKey, transactionConflict } from './errors'
import { type IndexTable, keyText } from './index-table'
import type { Transaction } from './transaction'
import type { VersionHistory } from './versions'

/** Unique keys as a transaction sees them: what is stored, without what it gave up, with what it took. */
export function refuseDuplicates(
  table: CollectionTable,
  transaction: Transaction,
  change: Change,
  history: VersionHistory,
  duplicateCode: string,
): void {
  if (change.after === undefined) return
  const document = decodeDocument(change.after)
  for (const index of table.indexes) {
    if (!index.unique) continue
    for (const key of index.entries(document).keys) {
      const owner = ownerOf(table, index, key, transaction, change)
      if (!owner) continue
      if (history.seen(transaction.snapshot, table.name, idText(owner))) {
        throw transactionConflict('the key was taken after this transaction started')
      }
      throw duplicateKey(duplicateCode, table.name, index.spec.name)
    }
  }
}

function ownerOf(
  table: CollectionTable,
  index: IndexTable,
  key: IndexKey,
  transaction: Transaction,
  change: Change,
): Buffer | undefined {
  const wanted = keyText(key)
  const holds = (text: string | undefined) =>
    text !== undefined && index.entries(decodeDocument(text)).keys.some(each => keyText(each) === wanted)
  for (const write of transaction.writesIn(table.name)) {
    if (!write.id.equals(change.id) && holds(write.after)) return write.id
  }
  const row = index.owner(key)
  if (row === undefined) return undefined
  const owner = table.idOfRow(row)
  const givenUp = owner.equals(change.id) || transaction.ownWrite(table.name, owner) !== undefined
  return givenUp ? undefined : owner
}
