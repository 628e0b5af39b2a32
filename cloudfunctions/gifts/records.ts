/** Records as staff read them: one round, one place, or everything at and below one. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract, Difference, HandRecord } from '../../src/contract/gifts'
import type { NodeId } from '../../src/contract/organisation'
import { compact, page } from '../kernel'
import { peopleById } from '../people'
import { placeName, placeNames } from './places'
import { type HandoutRecord, handouts } from './store'

const pageSize = 30

export interface RecordsOf {
  readonly node: NodeId
  readonly round?: string | undefined
}

/** The newest first; each is one range of an index. */
export const recordsPage = ({ node, round }: RecordsOf, limit: number, after: string | undefined) =>
  page(
    handouts,
    { where: round === undefined ? { areas: node } : { areas: node, round }, orderBy: ['at', 'desc'], limit },
    after,
  )

/** What they are called; of guests, and of people on a list, with the digits that tell two of one name apart. */
export const calledIn = ({ name, last4 }: Pick<HandoutRecord, 'name' | 'last4'>): string =>
  last4 === undefined ? name : `${name} ${last4}`

const differencesOf = ({ double, short, eligible }: HandoutRecord): Difference[] => [
  ...(double ? (['double'] as const) : []),
  ...(short ? (['short'] as const) : []),
  ...(eligible ? [] : (['notEligible'] as const)),
]

interface Names {
  readonly placeOf: (node: NodeId) => string
  readonly staffOf: (person: string) => string
}

function shownRecord(row: HandoutRecord, { placeOf, staffOf }: Names): HandRecord {
  const { _id: id, round, roundName, node, pack, value, way, proxy, by, at, allotment, double, undone, signature } = row
  const back = undone && { at: undone.at, by: staffOf(undone.by), reason: undone.reason }
  return {
    ...{ id, round, roundName, node, place: placeOf(node), pack, value, name: calledIn(row), way },
    ...{ by: staffOf(by), at, outside: allotment !== undefined, double, signed: signature !== undefined },
    differs: differencesOf(row),
    ...compact({ proxy, undone: back }),
  }
}

export async function records({ node, round, after }: ParsedInputOf<typeof contract.records>) {
  const rows = await recordsPage({ node, round }, pageSize, after)
  const staff = rows.items.flatMap(({ by, undone }) => (undone ? [by, undone.by] : [by]))
  const [place, placeOf, people] = await Promise.all([
    placeName(node),
    placeNames(rows.items.map(row => row.node)),
    peopleById(staff),
  ])
  const staffOf = (person: string) => people.get(person)?.name ?? '已离开'
  return { ...rows, place, items: rows.items.map(row => shownRecord(row, { placeOf, staffOf })) }
}
