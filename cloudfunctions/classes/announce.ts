/** A class is announced, changed, or called off. Whoever wanted the reminder hears of it. */
import { type Announcement, type classes as contract, phaseOf, soonMs } from '../../src/contract/classes'
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import { type CommandContext, compact, derivedId, refuse } from '../kernel'
import { openPlace } from '../people'
import { announcementProblem, wayIn } from './rules'
import { type ClassRecord, classes } from './store'

const described = (announcement: Announcement) => ({
  ...compact(announcement),
  cardIds: announcement.cards.map(({ id }) => id),
})

export async function announce(
  { node, class: announcement }: ParsedInputOf<typeof contract.announce>,
  { tx, key, actor, now, later }: CommandContext,
) {
  const problem = announcementProblem(announcement, now)
  if (problem) return refuse(problem)
  if (!(await openPlace(tx, node))) return refuse('PLACE_NOT_FOUND')
  const _id = derivedId('class', actor.person().personId, key)
  const fresh = { cancelled: false, answered: [], tallied: false, at: now }
  await tx.create(classes, { _id, node, areas: lineage(node), ...described(announcement), ...fresh })
  const { startsAt } = announcement
  await later('classes.soon', { id: _id, startsAt }, { due: Math.max(now, startsAt - soonMs) })
  return { id: _id }
}

/** The way in may change while the class is running; its time only before. */
export async function edit(
  { id, class: announcement }: ParsedInputOf<typeof contract.edit>,
  { tx, now, later }: CommandContext,
) {
  const before = await tx.get(classes, id)
  if (!before) return refuse('CLASS_NOT_FOUND')
  if (before.cancelled) return refuse('CLASS_CANCELLED')
  if (phaseOf(before, now) === 'over') return refuse('CLASS_OVER')
  const { startsAt, platform, link, entry } = announcement
  const moved = startsAt !== before.startsAt
  const problem = moved ? announcementProblem(announcement, now) : undefined
  if (problem) return refuse(problem)
  if (!wayIn(platform, link, entry)) return refuse('WAY_IN_MISSING')
  // what is left out now must not stay from before
  const { link: _link, entry: _entry, ...kept } = before
  await tx.put(classes, { ...kept, ...described(announcement) })
  if (moved) await later('classes.tell', { id, startsAt })
  return {}
}

export async function cancel(
  { id, reason }: ParsedInputOf<typeof contract.cancel>,
  { tx, now, later }: CommandContext,
) {
  const before = await tx.get(classes, id)
  if (!before) return refuse('CLASS_NOT_FOUND')
  if (phaseOf(before, now) === 'over') return refuse('CLASS_OVER')
  const cancelled: ClassRecord = { ...before, cancelled: true, cancelReason: reason }
  await tx.put(classes, cancelled)
  if (!before.cancelled) await later('classes.tell', { id, startsAt: before.startsAt })
  return {}
}
