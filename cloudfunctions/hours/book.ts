/** What was confirmed is booked: hours, points, boards. Person by person, so that it may be killed and go on. */
import type { Purse } from '../../src/contract/points/purses'
import type { QualityLevel } from '../../src/contract/points/rule'
import { compact, grantsOf, type Job, type Tx, transact } from '../kernel'
import { award, entryOf, rank, reverseAward, ruleFor } from '../points'
import { type ReviewRecord, type ServiceRecord, services } from './store'

/** People of one transaction, and of one run of the job; the rest is a job of its own. */
const perTransaction = 8
const perRun = 24

interface Row {
  readonly id: string
  readonly minutes: number
  readonly level: QualityLevel
  readonly reason?: string
}

/** Whoever helps at a riders' activity without being one earns as everybody does. */
async function purseFor({ person, purse }: ServiceRecord): Promise<Purse> {
  if (purse !== 'rider' || person === undefined) return purse
  return (await grantsOf(person)).some(({ role }) => role === 'rider') ? 'rider' : 'volunteer'
}

/** Two reads at most and four writes for each. A service that has been booked already is left alone. */
async function bookOne(tx: Tx, record: ServiceRecord, review: ReviewRecord, now: number): Promise<ServiceRecord> {
  const { person, title, kind, node, place, day } = record
  const round = record.round + 1
  const purse = await purseFor(record)
  const settled = { ...record, purse, review, round, state: 'booked' } as const
  if (person === undefined) {
    await tx.put(services, settled)
    return settled
  }
  const { minutes, level } = review
  const cause = `${record._id}.${round}`
  const served = { person, purse, cause, title, kind, node, place, day, minutes, level }
  const { earned, entry } = await award(tx, served, await ruleFor(purse, day), now)
  const { entry: _before, ...rest } = settled
  const after = { ...rest, earned, ...compact({ entry }) }
  await tx.put(services, after)
  return after
}

const waits = ({ state }: ServiceRecord): boolean => state === 'in' || state === 'out' || state === 'confirmed'

/** `rows` of one confirmation. */
export const book: Job = async ({ rows, by, at }, { now, later }) => {
  const all = rows as readonly Row[]
  for (let from = 0; from < Math.min(all.length, perRun); from += perTransaction) {
    const some = all.slice(from, Math.min(from + perTransaction, perRun))
    const booked = await transact<readonly ServiceRecord[], never>(async tx => {
      const done: ServiceRecord[] = []
      for (const { id, minutes, level, reason } of some) {
        const record = await tx.get(services, id)
        if (!record) continue
        const review = { minutes, level, by: String(by), at: Number(at), ...compact({ reason }) }
        // what a killed run has booked may not stand on the boards yet
        done.push(waits(record) ? await bookOne(tx, record, review, now) : record)
      }
      return { commit: done }
    })
    if ('commit' in booked) await rankAll(booked.commit)
  }
  if (all.length > perRun) await later('hours.book', { rows: all.slice(perRun), by, at })
}

async function rankAll(records: readonly ServiceRecord[]): Promise<void> {
  for (const { person, purse } of records) if (person !== undefined) await rank(person, purse)
}

/** An objection was right: what was booked is taken back, and booked anew. */
export const bookAnew: Job = async ({ id, minutes, level, reason, by, at, round }, { now }) => {
  if (typeof id !== 'string' || typeof reason !== 'string') throw new TypeError('a service and a reason')
  const verdict = await transact<ServiceRecord | undefined, never>(async tx => {
    const record = await tx.get(services, id)
    // done already: the number of bookings has moved on
    if (!record || record.round !== round) return { commit: record }
    const old = record.entry === undefined ? undefined : await entryOf(tx, record.entry)
    if (old) await reverseAward(tx, old, { by: String(by), reason }, now)
    const review = { minutes: Number(minutes), level: level as QualityLevel, reason, by: String(by), at: Number(at) }
    return { commit: await bookOne(tx, record, review, now) }
  })
  if ('commit' in verdict && verdict.commit) await rankAll([verdict.commit])
}
