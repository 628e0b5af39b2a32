/**
 * Transactions that are hard to use wrongly. `Tx` reads and writes single documents by id and nothing else, because a `where().update()`
 * in a transaction silently runs outside it. Conflicts are retried here: the SDK does not retry those that an operation raises.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { now } from './clock'
import { database } from './cloud'
import { assertId, assertStorable, type Collection, type Stored } from './documents'
import { worthRetrying } from './failures'

export interface Tx {
  get<T extends Stored>(from: Collection<T>, id: string): Promise<T | undefined>
  /** Fails, and with it the attempt, when the id exists; a retry then reads it. */
  create<T extends Stored>(into: Collection<T>, document: T): Promise<void>
  /**
   * Creates unless the id is taken: whether it was free. The first attempt does not look, for it nearly always is, and that saves a
   * round trip; when it was taken after all, the attempt fails and the next one looks.
   */
  claim<T extends Stored>(into: Collection<T>, document: T): Promise<boolean>
  /** Writes the whole document; nothing of the old one stays. */
  put<T extends Stored>(into: Collection<T>, document: T): Promise<void>
  /** True when it was there. */
  remove<T extends Stored>(from: Collection<T>, id: string): Promise<boolean>
}

/** Thrown by `transact` when every attempt met somebody else; nothing was written. */
export class Contended extends Error {}

/** What the body of a transaction decides: keep the writes, or undo them and hand on why. */
export type Verdict<T, R> = { readonly commit: T } | { readonly undo: R }

const attempts = 6
/** Retrying ends while the phone is still listening. */
const patienceMs = 6_000

/**
 * Runs `body` in one transaction, again from the start when somebody else was first; `attempt` counts from 1. The body must have no
 * effect outside `tx`.
 * Throws `Contended` when six attempts failed, and whatever the body threw otherwise.
 */
export async function transact<T, R>(
  body: (tx: Tx, attempt: number) => Promise<Verdict<T, R>>,
): Promise<Verdict<T, R>> {
  const started = now()
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(attempt, tx => body(tx, attempt))
    } catch (thrown) {
      if (!worthRetrying(thrown)) throw thrown
      if (now() - started > patienceMs) throw thrown
      if (attempt === attempts) throw new Contended('every attempt conflicted', { cause: thrown })
      // full jitter, so that people who collided once do not collide again
      await pause(Math.random() * 8 * 2 ** attempt)
    }
  }
}

async function runOnce<T, R>(attempt: number, body: (tx: Tx) => Promise<Verdict<T, R>>): Promise<Verdict<T, R>> {
  const transaction = await database.startTransaction()
  const inside = (name: string) => transaction.collection(name)
  // a snapshot answers the same question the same way, so what the scope has read the handler need not fetch again
  const seen = new Map<string, Stored | undefined>()
  const place = (name: string, id: string) => `${name}/${id}`
  const tx: Tx = {
    get: async <D extends Stored>(from: Collection<D>, id: string) => {
      assertId(id)
      const at = place(from.name, id)
      if (!seen.has(at)) seen.set(at, ((await inside(from.name).doc(id).get()).data as D | null) ?? undefined)
      return seen.get(at) as D | undefined
    },
    create: async (into, document) => {
      assertId(document._id)
      assertStorable(document)
      await inside(into.name).add({ data: document })
      seen.delete(place(into.name, document._id))
    },
    claim: async (into, document) => {
      if (attempt > 1 && (await tx.get(into, document._id))) return false
      await tx.create(into, document)
      return true
    },
    put: async (into, { _id, ...data }) => {
      assertId(_id)
      assertStorable(data)
      await inside(into.name).doc(_id).set({ data })
      seen.delete(place(into.name, _id))
    },
    remove: async (from, id) => {
      assertId(id)
      const { stats } = await inside(from.name).doc(id).remove()
      seen.delete(place(from.name, id))
      return stats.removed === 1
    },
  }
  let verdict: Verdict<T, R>
  try {
    verdict = await body(tx)
  } catch (thrown) {
    // a failed operation may have ended the transaction already: then there is nothing left to undo
    await transaction.rollback().catch(() => undefined)
    throw thrown
  }
  if ('undo' in verdict) await transaction.rollback()
  else await transaction.commit()
  return verdict
}
