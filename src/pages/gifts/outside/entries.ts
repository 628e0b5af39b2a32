/** What was handed out at a place without network, as the phone keeps it: a name in the phone's storage for each allotment and each pack. */
import type { PhoneStorage } from '@/cloud'
import type { Allotment, Shown } from '@/contract/gifts'
import type { Failure } from '@/contract/reply'

export type EntryAnswer =
  | { readonly kind: 'done'; readonly name: string; readonly double: boolean }
  | { readonly kind: 'refused'; readonly error: Failure }

/** What was told with a pack besides who it is for. */
export type Beside = Pick<Entry, 'signature' | 'door'>

/** One pack; missing answer: the cloud has not said anything yet. */
export interface Entry {
  /** from 1 within the allotment */
  readonly number: number
  /** the command's: however often it is sent, it is one pack */
  readonly key: string
  readonly shown: Shown
  /** ms UTC by the cloud's clock, as far as the phone knows it */
  readonly at: number
  readonly signature?: string
  /** which household, where each one gets a pack */
  readonly door?: string
  readonly answer?: EntryAnswer
}

/** An allotment as this phone took it along. */
export interface Head {
  readonly allotment: Allotment
  readonly node: string
  /** who took it; '' where WeChat knows */
  readonly persona: string
  /** the cloud's clock against the phone's, in ms */
  readonly ahead: number
  /** handed out with it before this phone knew of it: another phone gave those numbers */
  readonly base: number
  /** true: not with this phone, or before it lost what it knew, so that packs may be gone that only another one has on its list */
  readonly elsewhere?: true
  /** numbers that the cloud knows of another phone */
  readonly burnt: readonly number[]
}

const prefix = 'gift-outside.'
const headName = (id: string) => `${prefix}${id}`
const entryPrefix = (id: string) => `${prefix}${id}|`

const isHead = (value: unknown): value is Head => {
  const { allotment, persona } = (value ?? {}) as Partial<Head>
  return typeof allotment?.id === 'string' && typeof persona === 'string'
}
const isEntry = (value: unknown): value is Entry => {
  const { number, key } = (value ?? {}) as Partial<Entry>
  return typeof number === 'number' && typeof key === 'string'
}

export const readHead = (storage: PhoneStorage, id: string): Head | undefined => {
  const found = storage.get(headName(id))
  return isHead(found) ? found : undefined
}

/** What this person took along with this phone; the one that ends first comes first. */
export const readHeads = (storage: PhoneStorage, persona: string): readonly Head[] =>
  storage
    .keys(prefix)
    .filter(name => !name.includes('|'))
    .map(name => storage.get(name))
    .filter(isHead)
    .filter(head => head.persona === persona)
    .sort((a, b) => a.allotment.until - b.allotment.until)

export const writeHead = (storage: PhoneStorage, head: Head): boolean => storage.set(headName(head.allotment.id), head)

/** By number. */
export const readEntries = (storage: PhoneStorage, id: string): readonly Entry[] =>
  storage
    .keys(entryPrefix(id))
    .map(name => storage.get(name))
    .filter(isEntry)
    .sort((a, b) => a.number - b.number)

export const writeEntry = (storage: PhoneStorage, id: string, entry: Entry): boolean =>
  storage.set(`${entryPrefix(id)}${entry.number}`, entry)

export const removeEntry = (storage: PhoneStorage, id: string, number: number): void =>
  storage.remove(`${entryPrefix(id)}${number}`)

/** All of an allotment is settled. */
export function forget(storage: PhoneStorage, id: string): void {
  for (const name of storage.keys(entryPrefix(id))) storage.remove(name)
  storage.remove(headName(id))
}

/** The next number that nobody has; undefined when all packs are handed out. */
export function nextNumber({ allotment, base, burnt }: Head, entries: readonly Entry[]): number | undefined {
  const taken = new Set([...entries.map(entry => entry.number), ...burnt])
  for (let number = base + 1; number <= allotment.count; number += 1) if (!taken.has(number)) return number
  return undefined
}

/** True when both show the same person, as far as a phone can tell. */
export function samePerson(one: Shown, other: Shown): boolean {
  if (one.by === 'code') return other.by === 'code' && other.scene === one.scene
  if (one.by === 'ticket') return other.by === 'ticket' && other.code === one.code
  return other.by === 'guest' && other.last4 === one.last4 && other.name.trim() === one.name.trim()
}
