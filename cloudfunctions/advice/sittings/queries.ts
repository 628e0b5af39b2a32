/** Sittings as residents and as their adviser see them. */

import { type advice, adviceDefaults } from '../../../src/contract/advice'
import type { OutputOf, ParsedInputOf } from '../../../src/contract/define'
import { lineage } from '../../../src/contract/organisation'
import { dayOf } from '../../../src/contract/shanghai'
import { between, compact, find, oneOf, page, type QueryContext, refuse } from '../../kernel'
import { peopleById, placesById } from '../../people'
import { mayCancel, slotAt } from '../rules-slots'
import { type BookingRecord, type SittingRecord, sittings } from '../store'
import { bookedBy } from './book'
import { afterDay, dayBounds, farAway } from './day'

const pageSize = 20
const { cancelHours } = adviceDefaults
const unnamed = '律师'

async function namesFor(rows: readonly SittingRecord[]) {
  const [known, places] = await Promise.all([
    peopleById(rows.map(({ adviser }) => adviser)),
    placesById(rows.map(({ node }) => node)),
  ])
  return (row: SittingRecord) => ({
    ...compact({
      id: row._id,
      node: row.node,
      place: places.get(row.node)?.name ?? row.node,
      mode: row.mode,
      where: row.where,
      subjects: [...row.subjects],
    }),
    adviser: known.get(row.adviser)?.name ?? unnamed,
  })
}

const numbersOf = ({ count }: SittingRecord): readonly number[] => Array.from({ length: count }, (_, number) => number)

/** What is offered at the person's place, or anywhere above it: a district's sitting is for all. */
export async function offeredSittings(
  { node, after }: ParsedInputOf<typeof advice.sittings>,
  { actor, now }: QueryContext,
) {
  const { personId, home } = actor.person()
  const place = node ?? home
  if (place === undefined) return refuse('HOME_UNKNOWN')
  const where = { node: oneOf(lineage(place)), calledOff: false, startsAt: between(now, farAway) }
  const rows = await page(sittings, { where, orderBy: ['startsAt', 'asc'], limit: pageSize }, after)
  const described = await namesFor(rows.items)
  return {
    sittings: {
      ...rows,
      items: rows.items.map(row => ({
        ...described(row),
        day: dayOf(row.startsAt),
        minutes: row.minutes,
        slots: numbersOf(row).map(number => {
          const taken = row.bookings.find(booking => booking.number === number)
          return { number, at: slotAt(row, number), free: !taken, mine: taken?.person === personId }
        }),
      })),
    },
    cancelHours,
  }
}

export async function myBookings(
  _input: unknown,
  { actor, now }: QueryContext,
): Promise<OutputOf<typeof advice.myBookings>> {
  const { personId } = actor.person()
  const rows = await bookedBy(personId, now)
  const described = await namesFor(rows)
  const bookings = rows.flatMap(row =>
    row.bookings
      .filter(({ person }) => person === personId)
      .map(({ number, subject }) => {
        const at = slotAt(row, number)
        const own = { number, at, minutes: row.minutes, subject }
        return { ...described(row), ...own, mayCancel: mayCancel(at, now), calledOff: row.calledOff }
      }),
  )
  return { bookings, cancelHours }
}

/** One's own sittings of a day with those who come, and the next day on which there is one. */
export async function myDay({ day }: ParsedInputOf<typeof advice.myDay>, { actor }: QueryContext) {
  const adviser = actor.person().personId
  const [rows, [next]] = await Promise.all([
    find(sittings, { where: { adviser, startsAt: dayBounds(day) }, orderBy: ['startsAt', 'asc'], limit: pageSize }),
    find(sittings, { where: { adviser, startsAt: afterDay(day) }, orderBy: ['startsAt', 'asc'], limit: 1 }),
  ])
  const [described, people] = await Promise.all([namesFor(rows), peopleById(rows.flatMap(({ booked }) => booked))])
  return compact({
    sittings: rows.map(row => {
      const { adviser: _me, ...sitting } = described(row)
      return {
        ...sitting,
        day,
        minutes: row.minutes,
        calledOff: row.calledOff,
        slots: numbersOf(row).map(number => {
          const found = row.bookings.find(booking => booking.number === number)
          const booking = found && shownBooking(found, people.get(found.person)?.name)
          return compact({ number, at: slotAt(row, number), booking })
        }),
      }
    }),
    next: next && dayOf(next.startsAt),
  })
}

const shownBooking = ({ subject, phone, note }: BookingRecord, name = '未留名') =>
  compact({ subject, name, phone, note })
