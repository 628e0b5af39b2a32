/** An adviser offers a sitting, or calls it off. */
import type { advice } from '../../../src/contract/advice'
import type { ParsedInputOf } from '../../../src/contract/define'
import { type CommandContext, compact, derivedId, find, refuse } from '../../kernel'
import { openPlace } from '../../people'
import { instantOf, overlap, sittingProblem } from '../rules-slots'
import { sittings } from '../store'
import { dayBounds } from './day'

const mostADay = 20

/** The id follows from how many there are that day, so that two that are offered at once cannot overlap unseen. */
export async function publishSitting(
  input: ParsedInputOf<typeof advice.publishSitting>,
  { tx, actor, now }: CommandContext,
) {
  const { node, day, from, minutes, count, mode, where, subjects } = input
  const startsAt = instantOf(day, from)
  if (startsAt === undefined) return refuse('SLOT_PAST')
  const times = { startsAt, minutes, count }
  const problem = sittingProblem(times, now)
  if (problem) return refuse(problem)
  if (mode === 'room' && where === undefined) return refuse('WHERE_MISSING')
  if (!(await openPlace(tx, node))) return refuse('PLACE_NOT_FOUND')
  const adviser = actor.person().personId
  const thatDay = await find(sittings, { where: { adviser, startsAt: dayBounds(day) }, limit: mostADay })
  if (thatDay.length === mostADay || thatDay.some(other => !other.calledOff && overlap(other, times)))
    return refuse('SITTING_OVERLAPS')
  const _id = derivedId('sitting', adviser, day, String(thatDay.length))
  const free = { calledOff: false, bookings: [], booked: [] }
  await tx.create(sittings, compact({ _id, adviser, node, ...times, mode, where, subjects, ...free, at: startsAt }))
  return { id: _id }
}

/** Those who had booked are told. */
export async function callOffSitting(
  { id }: ParsedInputOf<typeof advice.callOffSitting>,
  { tx, actor, later }: CommandContext,
) {
  const sitting = await tx.get(sittings, id)
  if (sitting?.adviser !== actor.person().personId) return refuse('SITTING_NOT_FOUND')
  await tx.put(sittings, { ...sitting, calledOff: true })
  if (!sitting.calledOff && sitting.bookings.length > 0) await later('advice.callOff', { id })
  return {}
}
