/** What follows from elsewhere: a place has chosen for a month, a snap was accepted or taken back. Each may run again, and be late. */
import { find, type Job, read, type Tx, transact } from '../kernel'
import { fromSnap } from './from-snap'
import { monthId } from './rules-places'
import { filed, months, posts } from './store'
import { takeDownIn, takeDownOf } from './take-down'

/** Of one choice that a later one has replaced; more than one may hold when two jobs overlap. */
const mostBefore = 100

type Payload = Readonly<Record<string, unknown>>

function text(payload: Payload, field: string): string {
  const value = payload[field]
  if (typeof value !== 'string') throw new TypeError(`${field} is no text`)
  return value
}

/** What the place's list says at that moment is written on each post: so neither order nor number of runs matters. */
const picked: Job = async payload => {
  const [node, month] = [text(payload, 'node'), text(payload, 'month')]
  const key = monthId(node, month)
  const [chosen, before] = await Promise.all([
    read(months, key),
    find(posts, { where: { picks: key }, limit: mostBefore, fields: ['picks'] }),
  ])
  for (const id of new Set([...(chosen?.posts ?? []), ...before.map(({ _id }) => _id)])) {
    await transact(async tx => {
      const [record, list] = [await tx.get(posts, id), await tx.get(months, key)]
      const on = list?.posts.includes(id) ?? false
      if (!record || record.picks.includes(key) === on) return { commit: undefined }
      const others = record.picked.filter(one => monthId(one.node, one.month) !== key)
      return { commit: await tx.put(posts, filed({ ...record, picked: on ? [...others, { node, month }] : others })) }
    })
  }
}

/** Whoever sent the snap has taken it back; `snaps` removes the pictures itself. */
const takeDown: Job = (payload, { now }) => takeDownOf(text(payload, 'snap'), now)

export const jobs = { fromSnap, picked, takeDown }

/** In the sender's own transaction: nobody reads a word of it after they have been told that it is gone. */
export const together = {
  takeDown: (tx: Tx, payload: Payload, { now }: { readonly now: number }) => takeDownIn(tx, text(payload, 'snap'), now),
}
