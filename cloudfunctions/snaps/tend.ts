/** What time brings: matters that nobody rated, originals that are no longer needed, what no command could leave a job for. */
import { atMost, find, type TendContext } from '../kernel'
import { changeSnap } from './change'
import { notYet } from './rules-record'
import { moved } from './rules-state'
import { snaps } from './store'
import { sweepOriginals } from './sweep'
import { clearUploads } from './uploads'

/** Rows of one hour; the next hour does the rest. */
const atOnce = 200

export async function tend({ now, later }: TendContext): Promise<void> {
  await clearUploads(now)
  const silent = await find(snaps, {
    where: { settleDue: atMost(now) },
    orderBy: ['settleDue', 'asc'],
    limit: atOnce,
    fields: ['settleDue'] as const,
  })
  for (const { _id } of silent)
    await changeSnap(_id, snap => (snap.settleDue <= now ? moved(snap, 'settle', { at: now }) : undefined))
  const old = await find(snaps, {
    where: { sweepDue: atMost(now) },
    orderBy: ['sweepDue', 'asc'],
    limit: atOnce,
    fields: ['sweepDue'] as const,
  })
  for (const { _id } of old) await sweepOriginals(_id, now)
  const chased = await find(snaps, {
    where: { chase: atMost(now) },
    orderBy: ['chase', 'asc'],
    limit: atOnce,
    fields: ['chase'] as const,
  })
  for (const { _id } of chased) {
    await later('honours.takeDown', { snap: _id })
    await changeSnap(_id, snap => ({ ...snap, chase: notYet }))
  }
}
