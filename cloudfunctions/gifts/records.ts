/** Records as staff read them: at and below a place, of one round, of one name, of one item or batch. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract, HandRecord } from '../../src/contract/gifts'
import type { NodeId } from '../../src/contract/organisation'
import { compact, page } from '../kernel'
import { peopleById } from '../people'
import { placeName, placeNames } from './places'
import { differencesOf } from './rules-differences'
import { calledAs, heldAt } from './rules-holds'
import { type HandoutRecord, handouts, type ReasonedDeed } from './store'

const pageSize = 30

export interface RecordsOf {
  readonly node: NodeId
  readonly round?: string | undefined
  /** as it was written down, also with the last four digits */
  readonly name?: string | undefined
  readonly item?: string | undefined
  readonly lot?: string | undefined
}

/** The newest first; each is one range of an index, and what is asked besides is looked for in that. */
export function recordsPage({ node, round, name, item, lot }: RecordsOf, limit: number, after: string | undefined) {
  const what = lot ?? item
  const holds = what === undefined ? undefined : heldAt(node, what)
  const called = name === undefined ? {} : calledAs(name)
  const where = { areas: node, ...called, ...compact({ round, holds }) }
  return page(handouts, { where, orderBy: ['at', 'desc'], limit }, after)
}

/** What they are called; of guests, and of people on a list, with the digits that tell two of one name apart. */
export const calledIn = ({ name, last4 }: Pick<HandoutRecord, 'name' | 'last4'>): string =>
  last4 === undefined ? name : `${name} ${last4}`

interface Names {
  readonly placeOf: (node: NodeId) => string
  readonly staffOf: (person: string) => string
}

function shownRecord(row: HandoutRecord, { placeOf, staffOf }: Names): HandRecord {
  const { _id: id, round, roundName, node, pack, value, way, proxy, by, at, allotment, double, signature } = row
  const contents = (row.contents ?? []).map(({ source: _source, ...held }) => held)
  const named = ({ at, by, reason }: ReasonedDeed) => ({ at, by: staffOf(by), reason })
  const restored = row.restored?.map(({ undone, redone }) => ({ undone: named(undone), redone: named(redone) }))
  return {
    ...{ id, round, roundName, node, place: placeOf(node), pack, value, contents, name: calledIn(row), way },
    ...{ by: staffOf(by), at, outside: allotment !== undefined, double, signed: signature !== undefined },
    differs: differencesOf(row),
    ...compact({ proxy, undone: row.undone && named(row.undone), restored }),
  }
}

const staffOn = ({ by, undone, restored = [] }: HandoutRecord): readonly string[] => [
  ...[by, ...(undone ? [undone.by] : [])],
  ...restored.flatMap(one => [one.undone.by, one.redone.by]),
]

export async function records({ after, ...wanted }: ParsedInputOf<typeof contract.records>) {
  const { node } = wanted
  const rows = await recordsPage(wanted, pageSize, after)
  const staff = rows.items.flatMap(staffOn)
  const [place, placeOf, people] = await Promise.all([
    placeName(node),
    placeNames(rows.items.map(row => row.node)),
    peopleById(staff),
  ])
  const staffOf = (person: string) => people.get(person)?.name ?? '已离开'
  return { ...rows, place, items: rows.items.map(row => shownRecord(row, { placeOf, staffOf })) }
}
