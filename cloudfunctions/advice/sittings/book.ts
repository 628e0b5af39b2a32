/** A resident takes a part of a sitting, or gives it back. */
import { type advice, adviceDefaults } from '../../../src/contract/advice'
import type { ParsedInputOf } from '../../../src/contract/define'
import { between, type CommandContext, compact, find, refuse } from '../../kernel'
import { mayCancel, reminderFor, slotAt } from '../rules-slots'
import { type BookingRecord, type SittingRecord, sittings } from '../store'
import { farAway } from './day'

/** Coming sittings in which the person has a part. */
export const bookedBy = (person: string, now: number) =>
  find(sittings, {
    where: { booked: person, startsAt: between(now, farAway) },
    orderBy: ['startsAt', 'asc'],
    limit: 20,
  })

const withBookings = (sitting: SittingRecord, bookings: readonly BookingRecord[]): SittingRecord => ({
  ...sitting,
  bookings,
  booked: bookings.map(({ person }) => person),
})

/** Two who want the same part write the same document; one of them looks again and finds it gone. */
export async function book(
  { id, number, subject, phone }: ParsedInputOf<typeof advice.book>,
  { tx, actor, now, later }: CommandContext,
) {
  const person = actor.person().personId
  const sitting = await tx.get(sittings, id)
  if (!sitting || sitting.calledOff || number >= sitting.count) return refuse('SLOT_NOT_FOUND')
  if (sitting.adviser === person) return refuse('OWN_SITTING')
  const at = slotAt(sitting, number)
  if (at <= now) return refuse('SLOT_PAST')
  if (!sitting.subjects.includes(subject)) return refuse('SLOT_OTHER_SUBJECT')
  if (sitting.mode === 'phone' && phone === undefined) return refuse('SLOT_NEEDS_PHONE')
  if (sitting.booked.includes(person)) return refuse('BOOKED_ALREADY')
  if (sitting.bookings.some(booking => booking.number === number)) return refuse('SLOT_TAKEN')
  const coming = (await bookedBy(person, now)).filter(({ calledOff }) => !calledOff)
  if (coming.length >= adviceDefaults.bookingsMost)
    return refuse('TOO_MANY_BOOKINGS', { most: adviceDefaults.bookingsMost })
  await tx.put(sittings, withBookings(sitting, [...sitting.bookings, compact({ number, person, subject, phone })]))
  const remind = reminderFor(at, now)
  if (remind !== undefined) await later('advice.remindBooking', { id, number, person }, { due: remind })
  return { at }
}

export async function cancelBooking(
  { id, number }: ParsedInputOf<typeof advice.cancelBooking>,
  { tx, actor, now }: CommandContext,
) {
  const person = actor.person().personId
  const sitting = await tx.get(sittings, id)
  const own = (booking: BookingRecord) => booking.number === number && booking.person === person
  if (!sitting?.bookings.some(own)) return refuse('BOOKING_NOT_FOUND')
  if (!mayCancel(slotAt(sitting, number), now)) return refuse('CANCEL_TOO_LATE', { hours: adviceDefaults.cancelHours })
  await tx.put(
    sittings,
    withBookings(
      sitting,
      sitting.bookings.filter(booking => !own(booking)),
    ),
  )
  return {}
}

/** The adviser's own note about an appointment; nobody else sees it. */
export async function noteBooking(
  { id, number, note }: ParsedInputOf<typeof advice.noteBooking>,
  { tx, actor }: CommandContext,
) {
  const limit = adviceDefaults.wordsMost
  if (note.trim().length > limit) return refuse('WORDS_TOO_LONG', { limit })
  const sitting = await tx.get(sittings, id)
  if (sitting?.adviser !== actor.person().personId) return refuse('SITTING_NOT_FOUND')
  if (!sitting.bookings.some(booking => booking.number === number)) return refuse('BOOKING_NOT_FOUND')
  const noted = sitting.bookings.map(booking => {
    const { note: _before, ...kept } = booking
    if (booking.number !== number) return booking
    return note.trim() === '' ? kept : { ...kept, note: note.trim() }
  })
  await tx.put(sittings, withBookings(sitting, noted))
  return {}
}
