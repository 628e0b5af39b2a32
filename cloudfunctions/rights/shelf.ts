/**
 * Everything that is answered from: the cards of the release, and behind them those that advisers have published. The latter are
 * looked for once a minute; when the database is slow or silent, what is known already answers.
 */

import { setTimeout as pause } from 'node:timers/promises'
import * as corpus from 'virtual:knowledge'
import { find, log, oneOf } from '../kernel'
import type { TopicCard } from './knowledge/card'
import { extendLibrary, type Library, openLibrary } from './library'
import { cards } from './store'

/** More than this many cards are no longer a desk's but a release's matter. */
export const mostPublished = 300
const fresh = 60_000
const afterFailure = 15_000
/** A question waits no longer than this for new cards. */
const patience = 1_500
/** A published card has at most some 25 KB, and one reply 1 MB. */
const perRead = 25

interface Shelved {
  readonly publishedAt: number
  readonly card: TopicCard
}

let builtIn: Library | undefined
let current: Library | undefined
let shelved: ReadonlyMap<string, Shelved> = new Map()
let lookAgainAt = 0

/** Opened by the first question, not when the function starts: that keeps a cold start short. */
export function release(): Library {
  builtIn ??= openLibrary(corpus.default, corpus.searchIndex?.())
  return builtIn
}

/** @param now ms UTC */
export async function libraryNow(now: number): Promise<Library> {
  if (now >= lookAgainAt) {
    lookAgainAt = now + fresh
    const looking = look().catch((thrown: unknown) => {
      lookAgainAt = now + afterFailure
      log('error', { shelf: 'not read', thrown })
    })
    const waiting = new AbortController()
    await Promise.race([looking, pause(patience, undefined, { signal: waiting.signal })])
    waiting.abort()
  }
  return current ?? release()
}

/** Sees what is published and fetches only what it does not have yet. */
async function look(): Promise<void> {
  const published = await find(cards, { where: { live: true }, fields: ['publishedAt'], limit: mostPublished })
  const missing = published.filter(({ _id, publishedAt }) => shelved.get(_id)?.publishedAt !== publishedAt)
  if (missing.length === 0 && published.length === shelved.size) return
  const fetched = new Map((await fetchCards(missing.map(({ _id }) => _id))).map(entry => [entry.card.id, entry]))
  const kept = published.flatMap(({ _id }) => fetched.get(_id) ?? shelved.get(_id) ?? [])
  shelved = new Map(kept.map(entry => [entry.card.id, entry]))
  const inOrder = kept.map(({ card }) => card).sort((left, right) => (left.id < right.id ? -1 : 1))
  current = extendLibrary(release(), inOrder)
}

async function fetchCards(ids: readonly string[]): Promise<readonly Shelved[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / perRead) }, (_, at) =>
    ids.slice(at * perRead, (at + 1) * perRead),
  )
  const found = await Promise.all(
    parts.map(part =>
      find(cards, { where: { _id: oneOf(part) }, fields: ['published', 'publishedAt'], limit: perRead }),
    ),
  )
  return found
    .flat()
    .flatMap(({ published: card, publishedAt }) =>
      card === undefined || publishedAt === undefined ? [] : [{ card, publishedAt }],
    )
}
