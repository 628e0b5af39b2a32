import { DOCUMENT_BYTES } from '../limits'
import type { Change, CollectionTable } from './collection-table'
import { DatabaseError, requestFailed } from './errors'
import { resourcesOf } from './resources'
import type { Store } from './store'
import type { Transaction } from './transaction'
import type { Transactions } from './transactions'

/** ms between two looks at the emulated clock while a write waits for a transaction to end */
const LOOK_MS = 20

/** Carries changes out: at once outside of transactions, staged inside of one. */
export class Writer {
  #closed = false

  constructor(
    private readonly store: Store,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Works out the changes and carries them out. Outside of a transaction it waits for locks and then works them out
   * again, since what it read may have changed meanwhile.
   */
  async write(
    table: CollectionTable,
    transaction: Transaction | undefined,
    workOut: () => readonly Change[],
  ): Promise<readonly Change[]> {
    if (transaction) {
      const changes = checked(workOut())
      for (const change of changes) this.transactions.write(transaction, change)
      return changes
    }
    for (;;) {
      this.transactions.expire()
      const changes = checked(workOut())
      if (!this.#blocked(table, changes)) {
        this.apply(changes)
        return changes
      }
      await this.transactions.locks.released(LOOK_MS)
      if (this.#closed) throw new DatabaseError('SYS_ERR', 'the database is closing')
    }
  }

  /** writes that wait for a lock give up */
  close(): void {
    this.#closed = true
  }

  apply(changes: readonly Change[]): void {
    if (changes.length === 0) return
    this.store.apply(changes)
    this.transactions.history.record(changes)
  }

  #blocked(table: CollectionTable, changes: readonly Change[]): boolean {
    const { locks } = this.transactions
    if (locks.idle) return false
    return (
      locks.conflict(
        changes.flatMap(change => resourcesOf(table, change)),
        undefined,
      ) !== undefined
    )
  }
}

function checked(changes: readonly Change[]): readonly Change[] {
  for (const { after } of changes) {
    if (after !== undefined && after.length * 3 > DOCUMENT_BYTES && Buffer.byteLength(after) > DOCUMENT_BYTES) {
      throw requestFailed('document is larger than 16 MB')
    }
  }
  return changes
}
