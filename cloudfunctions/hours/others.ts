/** Other services of the same people on those days: the same time counts once. */
import { find, oneOf } from '../kernel'
import { counted, overlapOf } from './rules-times'
import { type ServiceRecord, services } from './store'

const perRead = 100
const most = 1000
const fields = ['person', 'day', 'activity', 'startsAt', 'endsAt', 'in', 'out', 'state', 'at'] as const
type Other = Pick<ServiceRecord, '_id' | (typeof fields)[number]>

/** One read for a hundred people. */
async function onDay(people: readonly string[], day: string): Promise<readonly Other[]> {
  const found: Other[] = []
  for (let at = 0; at < people.length; at += perRead) {
    const where = { person: oneOf(people.slice(at, at + perRead)), day }
    found.push(...(await find(services, { where, limit: most, fields })))
  }
  return found
}

/** Of two that lie over each other the one counts that was confirmed, else the one that began first. */
const goesFirst = (other: Other, own: Other): boolean => {
  const settled = (one: Other) => one.state === 'confirmed' || one.state === 'booked'
  if (settled(other) !== settled(own)) return settled(other)
  return other.in < own.in || (other.in === own.in && other._id < own._id)
}

/** Minutes of each of these services (all of one day) that another service of the same person counts. */
export async function overlapsOf(rows: readonly ServiceRecord[]): Promise<ReadonlyMap<string, number>> {
  const people = [...new Set(rows.flatMap(({ person }) => person ?? []))]
  const others = rows[0] === undefined ? [] : await onDay(people, rows[0].day)
  return new Map(
    rows.map(row => {
      const before = others.filter(
        other =>
          other.person === row.person && other._id !== row._id && other.state !== 'refused' && goesFirst(other, row),
      )
      return [row._id, overlapOf(counted(row), before.map(counted))]
    }),
  )
}
