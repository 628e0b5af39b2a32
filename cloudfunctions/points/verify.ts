/**
 * Proves that every purse is the sum of its entries, reading both once in the order of ids. A purse that is not is looked at again in a
 * transaction, then frozen and reported; nothing is repaired by itself.
 */
import { log, scan, transact } from '../kernel'
import { type Account, emptyAccount } from './rules-account'
import { added, agrees, sumOf } from './rules-verify'
import { type EntryRecord, pointEntries, purseRecords } from './store'

const rows = 1000
/** the most entries of one purse that a closer look reads at once */
const closeLook = 1000

interface Tally {
  readonly accounts: number
  readonly entries: number
  /** purses that were frozen by this check */
  readonly frozen: number
  /** where to go on; missing when everything was looked at */
  readonly after?: string
}

type Entry = Pick<EntryRecord, '_id' | 'account' | 'move' | 'effect'>

/** Entries in the order of ids, a thousand at a time: memory stays flat however many there are. */
async function* entriesFrom(after: string): AsyncGenerator<Entry> {
  for (let last = after; ; ) {
    const found = await scan(pointEntries, { after: last, limit: rows, fields: ['account', 'move', 'effect'] })
    yield* found
    const end = found.at(-1)
    if (!end || found.length < rows) return
    last = end._id
  }
}

/** Checks until `enough()` says so between two purses, from the purse after `after` on. */
export async function verify(after: string, now: number, enough: () => boolean): Promise<Tally> {
  let accounts = 0
  let entries = 0
  let frozen = 0
  let last = after
  // entries of the purse `after` itself come first in the order of ids: '/' is the character behind '.'
  const stream = entriesFrom(after === '' ? '' : `${after}/`)
  let next = await stream.next()
  const look = async (account: string) => {
    if (await freezeUnlessRight(account, now)) frozen += 1
  }
  for (;;) {
    const purses = await scan(purseRecords, { after: last, limit: rows, fields: ['lots', 'debt', 'honour', 'moves'] })
    for (const purse of purses) {
      // entries of a purse that was not there yet, or that is lost
      while (!next.done && next.value.account < purse._id) {
        const { account } = next.value
        await look(account)
        while (!next.done && next.value.account === account) next = await stream.next()
      }
      let sum: Account | undefined = emptyAccount
      while (!next.done && next.value.account === purse._id) {
        // what was written since the purse was read is not part of it yet
        if (next.value.move <= purse.moves) sum = added(sum, next.value)
        entries += 1
        next = await stream.next()
      }
      if (!agrees(purse, sum)) await look(purse._id)
      accounts += 1
      last = purse._id
      if (enough()) return { accounts, entries, frozen, after: last }
    }
    if (purses.length < rows) break
  }
  while (!next.done) {
    const { account } = next.value
    await look(account)
    while (!next.done && next.value.account === account) next = await stream.next()
  }
  return { accounts, entries, frozen }
}

/** All entries of a purse, in order. */
export async function movementsOf(account: string): Promise<readonly Entry[]> {
  const found: Entry[] = []
  for (let last = `${account}.`; ; ) {
    const some = await scan(pointEntries, { after: last, limit: closeLook, fields: ['account', 'move', 'effect'] })
    const own = some.filter(entry => entry.account === account)
    found.push(...own)
    const end = own.at(-1)
    if (!end || own.length < closeLook) return found
    last = end._id
  }
}

/** A second look with both at rest: true when the purse has been frozen. */
async function freezeUnlessRight(account: string, now: number): Promise<boolean> {
  const verdict = await transact<boolean, never>(async tx => {
    const purse = await tx.get(purseRecords, account)
    const sum = sumOf((await movementsOf(account)).filter(({ move }) => !purse || move <= purse.moves))
    if (purse && agrees(purse, sum)) return { commit: false }
    log('error', { alarm: 'points do not add up', account, moves: purse?.moves, entries: sum?.moves })
    if (!purse || purse.frozen) return { commit: false }
    await tx.put(purseRecords, { ...purse, frozen: true, frozenAt: now })
    return { commit: true }
  })
  return 'commit' in verdict && verdict.commit
}
