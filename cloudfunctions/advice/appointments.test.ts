/** Appointments: offered, booked by one, cancelled in time, reminded of. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { advice } from '../../src/contract/advice'
import type { InputOf } from '../../src/contract/define'
import {
  codeOf,
  community,
  foreignLawyer,
  lawyer,
  openAdvice,
  rowsOf,
  settleJobs,
  streetLawyer,
} from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import type { Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const day = 86_400_000
const lin = 'lin-yulan'
const zhao = 'zhao-tiezhu'
let town: Town
beforeAll(async () => {
  town = await openAdvice()
})
afterEach(async () => {
  town.clock.setOffset(0)
  for (const row of rowsOf(town, 'adviceSlots')) if (!row.calledOff) await callOff(String(row._id))
  await settleJobs(town)
})
afterAll(() => town.close())

async function callOff(id: string): Promise<void> {
  for (const persona of [lawyer, streetLawyer, foreignLawyer]) await town.as(persona)(advice.callOffSitting, { id })
}

/** So many days from now, in Shanghai. */
const dayAhead = (days: number) => new Date(town.clock.now() + days * day + 8 * 3_600_000).toISOString().slice(0, 10)

type Sitting = InputOf<typeof advice.publishSitting>
const sitting = (more: Partial<Sitting> = {}): Sitting => ({
  node: 'pc',
  day: dayAhead(3),
  from: '14:00',
  minutes: 30,
  count: 4,
  mode: 'room',
  where: '北关社区二楼调解室',
  subjects: ['labour', 'family', 'inheritance'],
  ...more,
})
const offer = async (more: Partial<Sitting> = {}, by = lawyer) =>
  expectDone(await town.as(by)(advice.publishSitting, sitting(more))).id
const book = (persona: string, id: string, number = 0, more = {}) =>
  town.as(persona)(advice.book, { id, number, subject: 'labour', ...more })
const offered = async (persona = lin) => expectDone(await town.as(persona)(advice.sittings, {})).sittings.items

const bookingsOf = async (id: string) =>
  expectDone(await town.as(lin)(advice.myBookings, {})).bookings.filter(booking => booking.id === id)

describe('a sitting', () => {
  it('of the district is offered in every community, one of another street is not', async () => {
    const id = await offer()
    await offer({ node: 'pc.xinhua', day: dayAhead(4) }, foreignLawyer)
    expect(await offered()).toMatchObject([{ id, adviser: '王律师', where: '北关社区二楼调解室' }])
    expect((await offered())[0]?.slots.map(({ free }) => free)).toEqual([true, true, true, true])
  })

  it.each([
    ['in the past', { day: '2026-01-01' }, 'SLOT_PAST'],
    ['on a day that does not exist', { day: '2026-02-30' }, 'SLOT_PAST'],
    ['past midnight', { from: '23:00' }, 'SLOT_PAST_MIDNIGHT'],
    ['in a room without a name', { where: undefined }, 'WHERE_MISSING'],
    ['at a place that is not there', { node: 'pc.nowhere' }, 'PLACE_NOT_FOUND'],
    ['for no kind of matter', { subjects: [] }, 'BAD_INPUT'],
  ])('%s is refused', async (_title, more, code) => {
    const { where, ...input } = { ...sitting(), ...more }
    const whole = where === undefined ? input : { ...input, where }
    expect(codeOf(await town.as(lawyer)(advice.publishSitting, whole as Sitting))).toBe(code)
  })

  it('too far ahead is refused, so is one that overlaps, also when both are sent at once', async () => {
    expect(codeOf(await town.as(lawyer)(advice.publishSitting, sitting({ day: dayAhead(40) })))).toBe('SLOT_TOO_FAR')
    await offer()
    expect(codeOf(await town.as(lawyer)(advice.publishSitting, sitting({ from: '15:30' })))).toBe('SITTING_OVERLAPS')
    expect(codeOf(await town.as(lawyer)(advice.publishSitting, sitting({ from: '16:00' })))).toBe('DONE')
    const raced = await Promise.all(
      ['09:00', '09:30'].map(from => town.as(lawyer)(advice.publishSitting, sitting({ day: dayAhead(5), from }))),
    )
    expect(raced.map(codeOf).sort()).toEqual(['DONE', 'SITTING_OVERLAPS'])
  })

  it('is out of reach elsewhere', async () => {
    expect(codeOf(await town.as(foreignLawyer)(advice.publishSitting, sitting({ node: community })))).toBe(
      'OUT_OF_SCOPE',
    )
    expect(codeOf(await town.as('li-wen')(advice.publishSitting, sitting({ node: community })))).toBe('FORBIDDEN')
  })
})

describe('booking', () => {
  it('two people who want the same part: exactly one has it', async () => {
    const id = await offer()
    const codes = (await Promise.all([book(lin, id, 1), book(zhao, id, 1)])).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'SLOT_TAKEN'])
    const row = rowsOf(town, 'adviceSlots').find(one => one._id === id) as { bookings: unknown[] } | undefined
    expect(row?.bookings).toHaveLength(1)
  })

  it('different parts of a sitting go to different people at once', async () => {
    const id = await offer()
    const codes = (await Promise.all([book(lin, id, 0), book(zhao, id, 1), book('sun-xiaomei', id, 2)])).map(codeOf)
    expect(codes).toEqual(['DONE', 'DONE', 'DONE'])
  })

  it('is one booking however often the phone retries, in eight round trips at the most', async () => {
    const id = await offer()
    const key = randomUUID()
    const again = () => town.as(lin)(advice.book, { id, number: 0, subject: 'labour' }, key)
    const { trips, result } = await databaseTrips(town, again)
    expect(trips).toBeLessThanOrEqual(8)
    expect(await again()).toEqual(result)
    expect(codeOf(await book(lin, id, 1))).toBe('BOOKED_ALREADY')
  })

  it('shows who is free and what is mine, and to others not who has the rest', async () => {
    const id = await offer()
    expectDone(await book(lin, id, 2))
    expect((await offered())[0]?.slots[2]).toMatchObject({ free: false, mine: true })
    const seen = await offered(zhao)
    expect(seen[0]?.slots[2]).toMatchObject({ free: false, mine: false })
    expect(JSON.stringify(seen)).not.toContain('林玉兰')
    expect(await bookingsOf(id)).toMatchObject([{ number: 2, adviser: '王律师', mayCancel: true, calledOff: false }])
  })

  it('has its limits', async () => {
    const id = await offer()
    const phone = await offer({ from: '09:00', mode: 'phone', where: '电话' })
    const third = await offer({ from: '18:00' })
    expect(codeOf(await book(lin, id, 9))).toBe('SLOT_NOT_FOUND')
    expect(codeOf(await book(lin, 'none'))).toBe('SLOT_NOT_FOUND')
    expect(codeOf(await book(lin, id, 0, { subject: 'neighbours' }))).toBe('SLOT_OTHER_SUBJECT')
    expect(codeOf(await book(lin, phone))).toBe('SLOT_NEEDS_PHONE')
    expect(codeOf(await book(lawyer, id))).toBe('OWN_SITTING')
    expectDone(await book(lin, id))
    expectDone(await book(lin, phone, 0, { phone: '13912345678' }))
    expect(codeOf(await book(lin, third))).toBe('TOO_MANY_BOOKINGS')
    town.clock.setOffset(4 * day)
    expect(codeOf(await book(zhao, id))).toBe('SLOT_PAST')
  })
})

describe('cancelling', () => {
  it('frees the part until twelve hours before, and not after that', async () => {
    const id = await offer()
    expectDone(await book(lin, id))
    expect(codeOf(await town.as(zhao)(advice.cancelBooking, { id, number: 0 }))).toBe('BOOKING_NOT_FOUND')
    expectDone(await town.as(lin)(advice.cancelBooking, { id, number: 0 }))
    expect(codeOf(await town.as(lin)(advice.cancelBooking, { id, number: 0 }))).toBe('BOOKING_NOT_FOUND')
    const { at } = expectDone(await book(zhao, id))
    town.clock.setOffset(at - town.clock.now() - 11 * 3_600_000)
    expect(codeOf(await town.as(zhao)(advice.cancelBooking, { id, number: 0 }))).toBe('CANCEL_TOO_LATE')
  })

  it('an adviser calls a sitting off; those who come are told, nobody books it any more', async () => {
    await allow(town, lin, 'appointment')
    const id = await offer()
    expectDone(await book(lin, id))
    expect(codeOf(await town.as(streetLawyer)(advice.callOffSitting, { id }))).toBe('SITTING_NOT_FOUND')
    const before = town.inbox.messages.length
    expectDone(await town.as(lawyer)(advice.callOffSitting, { id }))
    await settleJobs(town)
    const told = town.inbox.messages.slice(before)
    expect(told.map(({ openid }) => openid)).toEqual([openidOf(lin)])
    expect(JSON.stringify(told)).toContain('取消')
    expect(codeOf(await book(zhao, id))).toBe('SLOT_NOT_FOUND')
    expect(await bookingsOf(id)).toMatchObject([{ calledOff: true }])
  })
})

describe('the day before and the day', () => {
  it('a booking is reminded of the evening before, a cancelled one is not', async () => {
    await allow(town, lin, 'appointment')
    await allow(town, zhao, 'appointment')
    const id = await offer()
    expectDone(await book(lin, id, 0))
    expectDone(await book(zhao, id, 1))
    expectDone(await town.as(zhao)(advice.cancelBooking, { id, number: 1 }))
    const before = town.inbox.messages.length
    await settleJobs(town)
    expect(town.inbox.messages).toHaveLength(before)
    // seven in the evening, whatever time of the day it is now
    town.clock.setOffset(Date.parse(`${dayAhead(2)}T19:00:00+08:00`) - town.clock.now())
    await settleJobs(town)
    expect(town.inbox.messages.slice(before).map(({ openid }) => openid)).toEqual([openidOf(lin)])
  })

  it('the adviser sees who comes, on record, and notes privately what came of it', async () => {
    const id = await offer({ mode: 'phone' })
    expectDone(await book(lin, id, 1, { phone: '13912345678' }))
    const { sittings } = expectDone(await town.as(lawyer)(advice.myDay, { day: dayAhead(3) }))
    const slots = sittings.find(one => one.id === id)?.slots
    expect(slots?.[1]?.booking).toMatchObject({ name: '林玉兰', phone: '13912345678', subject: 'labour' })
    const note = '带了合同，劝她先调解'
    expectDone(await town.as(lawyer)(advice.noteBooking, { id, number: 1, note }))
    expect(codeOf(await town.as(lawyer)(advice.noteBooking, { id, number: 0, note }))).toBe('BOOKING_NOT_FOUND')
    expect(codeOf(await town.as(streetLawyer)(advice.noteBooking, { id, number: 1, note }))).toBe('SITTING_NOT_FOUND')
    expect(JSON.stringify(rowsOf(town, 'journal'))).not.toContain(note)
    expect(JSON.stringify(expectDone(await town.as(lin)(advice.myBookings, {})))).not.toContain(note)
    expect(expectDone(await town.as(lawyer)(advice.myDay, { day: dayAhead(0) })).next).toBe(dayAhead(3))
    expect(expectDone(await town.as(streetLawyer)(advice.myDay, { day: dayAhead(3) })).sittings).toEqual([])
  })
})
