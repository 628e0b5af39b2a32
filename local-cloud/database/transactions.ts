import { randomUUID } from 'node:crypto'
import type { CloudClock } from '../clock'
import type { Faults } from '../faults'
import { TRANSACTION_MS } from '../limits'
import { type Change, idText } from './collection-table'
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
  /** ended by an error of their own, and when: the rollback that follows is still accepted */
  readonly #failed = new Map<string, number>()

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
    // an operation beside this one may have ended it
    if (this.#open.get(transaction.id) !== transaction) throw transactionNotExist()
    if (this.faults.takeConflict('write')) throw transactionConflict('ordered by a fault injection')
    const table = this.store.table(change.collection)
    const resources = resourcesOf(table, change)
    if (this.locks.conflict(resources, transaction.id)) {
      throw transactionConflict('another transaction is writing this document')
    }
    if (this.history.seen(transaction.snapshot, change.collection, idText(change.id))) {
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
    if (!this.#open.has(id)) return
    this.#end(id)
    this.#failed.set(id, this.clock.now())
  }

  expire(): void {
    const latest = this.clock.now() - TRANSACTION_MS
    for (const transaction of this.#open.values()) if (transaction.startedAt < latest) this.#end(transaction.id)
    for (const [id, at] of this.#failed) if (at < latest) this.#failed.delete(id)
  }

  #end(id: string): void {
    this.#open.delete(id)
    this.history.unpin(id)
    this.locks.release(id)
  }
}
