import type { CloudClock } from '../clock'
import type { Faults } from '../faults'
import type { CloudService } from '../gateway/service'
import { databaseActions } from './actions'
import { idKey } from './collection-table'
import { type Document, decodeDocument } from './documents'
import { Finder } from './find'
import { createId } from './ids'
import { ScanLog, type ScanReport } from './scans'
import { type CollectionSource, Store } from './store'
import { Transactions } from './transactions'
import { replaced } from './update'
import { Writer } from './writer'

export interface DatabaseOptions {
  /** folder of the SQLite file; made when it is missing */
  readonly dir: string
  /** every collection there is, with its indexes */
  readonly collections: Readonly<Record<string, CollectionSource>>
  readonly clock: CloudClock
  readonly faults: Faults
  /** code of a duplicate key; a live environment may send either (WeChat: -502001 or -501001) */
  readonly duplicateCode?: 'DATABASE_REQUEST_FAILED' | 'DATABASE_DUPLICATE_WRITE'
}

/** Direct access for seeding and for tests; the product goes through the SDK. */
export interface DatabaseCollection {
  /** all or none; documents without `_id` get one. Returns the ids in order */
  insertMany(documents: readonly Document[]): unknown[]
  all(): Document[]
}

export interface DatabaseService extends CloudService {
  /** @throws DatabaseError when there is no such collection */
  collection(name: string): DatabaseCollection
  /** queries that no index served since the last `clearScans` */
  scans(): readonly ScanReport[]
  clearScans(): void
  close(): void
}

/** WeChat Cloud's document database on this machine: documents in SQLite, MongoDB's semantics by mingo. */
export function openDatabase(options: DatabaseOptions): DatabaseService {
  const { dir, collections, clock, faults, duplicateCode = 'DATABASE_REQUEST_FAILED' } = options
  const store = new Store(dir, collections, duplicateCode)
  const scans = new ScanLog()
  const finder = new Finder(store.sql, scans)
  const transactions = new Transactions(store, clock, faults, duplicateCode)
  const writer = new Writer(store, transactions)

  return {
    actions: databaseActions({ store, finder, writer, transactions, clock, duplicateCode }),
    collection: name => {
      const table = store.table(name)
      return {
        insertMany: documents => {
          const changes = documents.map(document => {
            const id = document._id ?? createId(clock.now())
            return { id, change: { collection: name, id: idKey(id), after: replaced(id, document) } }
          })
          writer.apply(changes.map(({ change }) => change))
          return changes.map(({ id }) => id)
        },
        all: () => table.all().map(decodeDocument),
      }
    },
    scans: () => scans.reports,
    clearScans: () => scans.clear(),
    close: () => {
      writer.close()
      store.close()
    },
  }
}
