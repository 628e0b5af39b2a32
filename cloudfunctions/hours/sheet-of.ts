/** Everybody of one activity: who came, and who signed up and was not seen. */
import type { SheetRow } from '../../src/contract/hours/records'
import { compact, find } from '../kernel'
import { peopleById } from '../people'
import { type ActivityRecord, signUpsOf } from '../service'
import { overlapsOf } from './others'
import { counted, flagsOf, minutesOf } from './rules-times'
import { type ServiceRecord, services } from './store'

const most = 1000
const namesPerRead = 100

export const servicesOf = (activity: string): Promise<readonly ServiceRecord[]> =>
  find(services, { where: { activity }, limit: most })

async function namesOf(people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (let at = 0; at < people.length; at += namesPerRead)
    for (const [person, { name }] of await peopleById(people.slice(at, at + namesPerRead)))
      if (name !== undefined) names.set(person, name)
  return names
}

const unnamed = '没留称呼'

export async function sheetOf(activity: ActivityRecord, now: number): Promise<readonly SheetRow[]> {
  const [came, signedUp] = await Promise.all([servicesOf(activity._id), signUpsOf(activity._id)])
  const expected = signedUp.filter(({ state }) => state === 'in').map(({ person }) => person)
  const here = new Set(came.flatMap(({ person }) => person ?? []))
  const missing = expected.filter(person => !here.has(person))
  const [names, overlaps] = await Promise.all([namesOf([...here, ...missing]), overlapsOf(came)])
  const shown = came.map(row => {
    const { _id: id, person, guest, inBy, out, outBy, state, review, earned } = row
    const overlap = overlaps.get(id) ?? 0
    const flags = [
      ...flagsOf(row, now),
      ...(overlap > 0 ? (['overlap'] as const) : []),
      ...(person !== undefined && !expected.includes(person) ? (['notSignedUp'] as const) : []),
    ]
    const name = guest ?? names.get(person ?? '') ?? (person === undefined ? '已注销' : unnamed)
    const about = {
      name,
      guest: guest !== undefined,
      in: row.in,
      inBy,
      state,
      flags,
      minutes: minutesOf(counted(row)),
      overlap,
    }
    const decided =
      review && compact({ minutes: review.minutes, level: review.level, reason: review.reason, at: review.at })
    return { ...about, id, ...compact({ person, out, outBy, review: decided, earned }) }
  })
  const unseen = missing.map(person => ({
    person,
    name: names.get(person) ?? unnamed,
    guest: false,
    flags: [],
    minutes: 0,
    overlap: 0,
  }))
  return [...shown.sort((one, other) => one.in - other.in), ...unseen]
}
