import { randomUUID } from 'node:crypto'
import type { CloudClock } from '../clock'
import type { Faults } from '../faults'
import { TRANSACTION_MS } from '../limits'
import type { Change } from './collection-table'
import { transactionConflict, transactionNotExist } from './errors'
import { Locks } from './locks'
import { resourcesOf } from './resources'
import type { Store } from './store'
import { Transaction } from './transaction'
import { refuseDuplicates } from './unique'
import { VersionHistory } from './versions'

/**
 * Snapshot isolation as WeChat's database has it: the first writer of a document wins, the second one fails at once;
 * an operation that fails ends its transaction; thirty seconds end every transaction.
 */
export class Transactions {
  readonly locks = new Locks()
  readonly history = new VersionHistory()
  readonly #open = new Map<string, Transaction>()
  /** ended by an error of their own: WeChat still accepts the rollback that follows */
  readonly #failed = new Set<string>()

  constructor(
    private readonly store: Store,
    private readonly clock: CloudClock,
    private readonly faults: Faults,
    private readonly duplicateCode: string,
  ) {}

  start(): Transaction {
    this.expire()
    const id = randomUUID()
    const transaction = new Transaction(id, this.clock.now(), this.history.pin(id), this.history)
    this.#open.set(id, transaction)
    return transaction
  }

  /** @throws DATABASE_TRANSACTION_FAIL when it is over */
  get(id: string): Transaction {
    this.expire()
    const transaction = this.#open.get(id)
    if (!transaction) throw transactionNotExist()
    return transaction
  }

  /** @throws DATABASE_TRANSACTION_CONFLICT, or a duplicate key */
  write(transaction: Transaction, change: Change): void {
    if (this.faults.takeConflict('write')) throw transactionConflict('ordered by a fault injection')
    const table = this.store.table(change.collection)
    const resources = resourcesOf(table, change)
    if (this.locks.conflict(resources, transaction.id)) {
      throw transactionConflict('another transaction is writing this document')
    }
    if (this.history.changedSince(transaction.snapshot, change.collection, change.id.toString('latin1'))) {
      throw transactionConflict('the document changed after this transaction started')
    }
    refuseDuplicates(table, transaction, change, this.history, this.duplicateCode)
    this.locks.acquire(resources, transaction.id)
    transaction.stage(change)
  }

  commit(id: string): void {
    const transaction = this.get(id)
    if (this.faults.takeConflict('commit')) {
      this.fail(id)
      throw transactionConflict('ordered by a fault injection')
    }
    try {
      const changes = transaction.changes
      if (changes.length > 0) this.store.apply(changes)
      this.history.record(changes)
    } finally {
      this.#end(id)
    }
  }

  abort(id: string): void {
    if (this.#failed.delete(id)) return
    this.get(id)
    this.#end(id)
  }

  /** an operation of it failed: nothing more can be done in it */
  fail(id: string): void {
    this.#end(id)
    this.#failed.add(id)
  }

  expire(): void {
    const latest = this.clock.now() - TRANSACTION_MS
    for (const transaction of this.#open.values()) if (transaction.startedAt < latest) this.#end(transaction.id)
  }

  #end(id: string): void {
    this.#open.delete(id)
    this.history.unpin(id)
    this.locks.release(id)
  }
}
