/**
 * Handing out without network. A pack is on the phone, with its number, before anybody gets it, and until the allotment is brought back;
 * the queue of kept commands carries what waits, also while this page is closed. What it has no room for is handed to it later. A pack
 * whose answer came while nobody looked is sent once more with its key, and brings the same answer. Plain code without React.
 */
import { gifts, type Shown } from '@/contract/gifts'
import type { Reply } from '@/contract/reply'
import {
  type Beside,
  type Entry,
  forget,
  nextNumber,
  readEntries,
  readHead,
  removeEntry,
  samePerson,
  writeEntry,
  writeHead,
} from './entries'
import type { OutsideLog, OutsideLogParts, OutsideState } from './log-face'

const besideOf = ({ signature, door }: Beside): Beside => ({
  ...(signature !== undefined && { signature }),
  ...(door !== undefined && { door }),
})
const bare = (words: string): string => words.replace(/\s/g, '')

export function createOutsideLog(parts: OutsideLogParts): OutsideLog {
  const { storage, queue } = parts
  const { id, sign, count } = parts.head.allotment
  const listeners = new Set<() => void>()
  const stops = new Map<string, () => void>()
  let head = parts.head
  let opened = false
  let running: Promise<void> | undefined
  let state: OutsideState | undefined

  const look = (): OutsideState => {
    const entries = readEntries(storage, id)
    const next = nextNumber(head, entries)
    const left = Math.max(0, count - head.base - entries.length)
    return { entries, left, sending: running !== undefined, ...(next !== undefined && { next }) }
  }
  const changed = () => {
    state = undefined
    for (const listener of [...listeners]) listener()
  }
  const entryOf = (number: number) => readEntries(storage, id).find(entry => entry.number === number)

  /** True when the cloud has said what became of it. */
  const settle = ({ number, key }: Entry, reply: Reply<unknown>): boolean => {
    const entry = entryOf(number)
    if (entry?.key !== key) return true
    if (!reply.ok && (parts.mayTryAgain(reply.error.code) || reply.error.code === 'KEPT_FULL')) return false
    stops.get(key)?.()
    stops.delete(key)
    // the lines of a signature are in the cloud now
    const { signature, ...bare } = entry
    const settled: Entry = reply.ok
      ? // the contract says which shape this action's answers have
        { ...bare, answer: { kind: 'done', ...(reply.data as { name: string; double: boolean }) } }
      : { ...entry, answer: { kind: 'refused', error: reply.error } }
    writeEntry(storage, id, settled)
    changed()
    return true
  }
  const listen = (entry: Entry) => {
    if (!opened || entry.answer || stops.has(entry.key)) return
    stops.set(
      entry.key,
      queue.onAnswer(entry.key, reply => settle(entry, reply)),
    )
  }

  const post = async (entry: Entry): Promise<boolean> => {
    listen(entry)
    const { number, shown, at } = entry
    const input = { allotment: id, sign, number, shown, at, ...besideOf(entry) }
    const { id: action, title } = gifts.handOutside
    const reply = await queue.send({ action, title, input, key: entry.key })
    return reply !== 'kept' && settle(entry, reply)
  }
  const sendAll = async () => {
    for (const { number } of readEntries(storage, id)) {
      const entry = entryOf(number)
      if (entry && !entry.answer && !(await post(entry))) return
    }
  }
  const send = (): Promise<void> => {
    running ??= sendAll().finally(() => {
      running = undefined
      changed()
    })
    changed()
    return running
  }
  const write = (entry: Entry): boolean => {
    // an allotment of another phone becomes this one's too
    if (!readHead(storage, id) && !writeHead(storage, head)) return false
    if (!writeEntry(storage, id, entry)) return false
    changed()
    void post(entry).then(answered => {
      // there is network: what the queue had no room for goes too
      if (answered && look().entries.some(({ answer }) => !answer)) void send()
    })
    return true
  }
  const about = (shown: Shown, beside: Beside) => ({ key: parts.newKey(), shown, ...besideOf(beside) })

  return {
    snapshot: () => {
      state ??= look()
      return state
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    sameAs: shown => readEntries(storage, id).find(entry => samePerson(entry.shown, shown)),
    sameDoor: door => {
      const words = bare(door)
      return words === '' ? undefined : readEntries(storage, id).find(entry => bare(entry.door ?? '') === words)
    },
    give: (shown, beside = {}) => {
      const number = nextNumber(head, readEntries(storage, id))
      if (number === undefined) return 'gone'
      const entry: Entry = { number, at: parts.now() + head.ahead, ...about(shown, beside) }
      return write(entry) ? entry : 'noRoom'
    },
    mend: (number, shown, beside = {}) => {
      const entry = entryOf(number)
      if (entry?.answer?.kind !== 'refused') return false
      return write({ number, at: entry.at, ...about(shown, beside) })
    },
    renumber: number => {
      const entry = entryOf(number)
      if (entry?.answer?.kind !== 'refused') return undefined
      const free = nextNumber(head, readEntries(storage, id))
      if (free === undefined) return undefined
      const moved: Entry = { number: free, at: entry.at, ...about(entry.shown, entry) }
      // written before the old one goes: a phone that dies in between knows one pack too many, never one too few
      if (!write(moved)) return undefined
      head = { ...head, burnt: [...head.burnt, number] }
      writeHead(storage, head)
      removeEntry(storage, id, number)
      changed()
      return moved
    },
    drop: number => {
      if (entryOf(number)?.answer?.kind !== 'refused') return
      removeEntry(storage, id, number)
      changed()
    },
    send,
    forget: () => {
      forget(storage, id)
      changed()
    },
    open: () => {
      opened = true
      for (const entry of readEntries(storage, id)) listen(entry)
      return () => {
        opened = false
        for (const stop of stops.values()) stop()
        stops.clear()
      }
    },
  }
}
