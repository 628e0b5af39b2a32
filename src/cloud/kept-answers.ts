/** The last good answers, kept on the phone for days without a network: the newest 30, half a megabyte in all. */
import type { PhoneStorage } from './phone-storage'
import { utf8Length } from './utf8-length'

export const keptAnswersMax = 30
export const keptBytesMax = 500 * 1024
/** one answer may take this much; a longer one is not kept */
const answerBytesMax = 200 * 1024

interface Row {
  readonly identity: string
  readonly data: unknown
  /** ms UTC */
  readonly at: number
}

export interface KeptAnswers {
  /** `identity` names the question and who asked it */
  get(identity: string): { readonly data: unknown; readonly at: number } | undefined
  put(identity: string, data: unknown): void
  drop(identity: string): void
  clear(): void
}

const prefix = 'answer.'

export function createKeptAnswers(storage: PhoneStorage, now: () => number): KeptAnswers {
  const names = () => storage.keys(prefix)
  const read = (name: string): Row | undefined => {
    const row = storage.get(name) as Partial<Row> | undefined
    return typeof row?.identity === 'string' && typeof row.at === 'number' ? (row as Row) : undefined
  }

  /** Oldest first out, until `room` bytes more would fit. */
  const makeRoom = (room: number) => {
    const rows = names()
      .map(name => {
        const row = read(name)
        return { name, at: row?.at ?? 0, bytes: utf8Length(JSON.stringify(row ?? null)) }
      })
      .sort((a, b) => a.at - b.at)
    let total = rows.reduce((sum, row) => sum + row.bytes, room)
    for (const [index, { name, bytes }] of rows.entries()) {
      if (total <= keptBytesMax && rows.length - index < keptAnswersMax) return
      storage.remove(name)
      total -= bytes
    }
  }

  return {
    get: identity => {
      const row = read(nameOf(identity))
      return row?.identity === identity ? { data: row.data, at: row.at } : undefined
    },
    put: (identity, data) => {
      const row: Row = { identity, data, at: now() }
      const bytes = utf8Length(JSON.stringify(row))
      storage.remove(nameOf(identity))
      if (bytes > answerBytesMax) return
      makeRoom(bytes)
      storage.set(nameOf(identity), row)
    },
    drop: identity => storage.remove(nameOf(identity)),
    clear: () => {
      for (const name of names()) storage.remove(name)
    },
  }
}

/** Identities are as long as the question; a name is short. Two that meet overwrite each other, which loses a copy only. */
function nameOf(identity: string): string {
  let hash = 5381
  for (let index = 0; index < identity.length; index += 1)
    hash = (Math.imul(hash, 33) ^ identity.charCodeAt(index)) >>> 0
  return `${prefix}${hash.toString(36)}.${identity.length}`
}
