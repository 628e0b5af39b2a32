/** What people see of what they sent. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { snaps as contract } from '../../src/contract/snaps'
import { find, page, type QueryContext, read as readOne, refuse } from '../kernel'
import { livingOf } from './same-event'
import { snaps } from './store'
import { rowFields, shownMatters, shownRows } from './views'
import { shownAwaited, shownOwn, waitsFor } from './views-own'

const pageSize = 20
const followedMost = 20

export async function mine({ after }: ParsedInputOf<typeof contract.mine>, { actor }: QueryContext) {
  const { personId } = actor.person()
  const [rows, followed] = await Promise.all([
    page(snaps, { where: { sender: personId }, orderBy: ['at', 'desc'], limit: pageSize, fields: rowFields }, after),
    // with the first page only
    after === undefined
      ? find(snaps, { where: { followers: personId }, orderBy: ['at', 'desc'], limit: followedMost })
      : [],
  ])
  const [items, following] = await Promise.all([shownRows(rows.items), shownMatters(followed, personId)])
  return { ...rows, items: [...items], following: [...following] }
}

/** Whoever waits for a snap with others finds what it has become, also under the name of one that was merged into it. */
export async function read({ id }: ParsedInputOf<typeof contract.read>, { actor }: QueryContext) {
  const { personId } = actor.person()
  const snap = await readOne(snaps, id)
  if (!snap) return refuse('SNAP_NOT_FOUND')
  const living = await livingOf(snap)
  if (snap.sender === personId) return shownOwn(snap, living)
  if (living.sender === personId) return shownOwn(living, living)
  return waitsFor(living, personId) ? shownAwaited(living) : refuse('SNAP_NOT_FOUND')
}
