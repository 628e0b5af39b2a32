/** What a table of places would add to the tree, and what is wrong with its rows. */
import { type NodeId, type NodeKind, nodeKinds, parentOf } from '../../src/contract/organisation'
import { segmentOf } from '../../src/contract/people/segments'
import { type PlaceFault, placeColumns } from '../../src/contract/people/table'
import { bareName, type NamedPlace, namesFrom, parentFor } from './rules-names'

export interface PlaceRow {
  readonly row: number
  readonly parent: string
  readonly kind: string
  readonly name: string
  readonly segment?: string
}

export interface NewPlace extends NamedPlace {
  readonly parent: NodeId
  readonly segment: string
}

export interface Plan {
  /** parents before children */
  readonly fresh: readonly NewPlace[]
  /** rows that say what is there already */
  readonly known: number
  readonly faults: readonly PlaceFault[]
}

/** Parents come before what hangs below them. */
const order: readonly NodeKind[] = ['street', 'community', 'estate', 'building', 'station', 'team', 'partner']
const kindOf = (word: string) => order.find(kind => nodeKinds[kind] === bareName(word))

/** @param known the node, everything it lies in and everything below it, closed ones too: ids are never used again */
export function planOf(node: NodeId, known: readonly NamedPlace[], rows: readonly PlaceRow[]): Plan {
  const names = namesFrom(node, known)
  /** parent, kind and name → the place */
  const siblings = new Map(known.map(place => [siblingKey(parentOf(place.id) ?? '', place), place]))
  const rowOf = new Map<NodeId, number>()
  const faulty = new Map<string, number>()
  const highest = new Map<string, number>()
  const fresh: NewPlace[] = []
  const faults: PlaceFault[] = []
  let there = 0

  const refuse = (
    { row, name }: PlaceRow,
    column: keyof typeof placeColumns,
    fault: Omit<PlaceFault, 'row' | 'title'>,
  ) => {
    faulty.set(bareName(name), row)
    faults.push({ row, title: placeColumns[column], ...fault })
  }

  /** The first number that nobody has among the children, this table's included. */
  const freeSegment = (parent: NodeId, kind: NodeKind): string => {
    const counted = `${parent} ${kind}`
    let number = (highest.get(counted) ?? 0) + 1
    while (names.get(`${parent}.${segmentOf(kind, number)}`)) number += 1
    highest.set(counted, number)
    return segmentOf(kind, number)
  }

  const take = (row: PlaceRow, kind: NodeKind) => {
    const parent = parentFor(kind, row.parent, names)
    if (typeof parent === 'string') {
      const other = parent === 'PARENT_UNKNOWN' ? faulty.get(bareName(row.parent.split('/').at(-1) ?? '')) : undefined
      if (other !== undefined) return refuse(row, 'parent', { code: 'PARENT_FAULTY', text: row.parent, other })
      return parent === 'KIND_MISPLACED'
        ? refuse(row, 'kind', { code: parent, text: row.kind })
        : refuse(row, 'parent', { code: parent, text: row.parent })
    }
    const typed = row.segment?.normalize('NFKC').toLowerCase()
    if (typed !== undefined && !/^[a-z0-9]{1,12}$/.test(typed)) {
      return refuse(row, 'segment', { code: 'SEGMENT_WRONG', text: row.segment })
    }
    const key = siblingKey(parent.id, { kind, name: row.name })
    const same = siblings.get(key)
    const holder = typed === undefined ? same : names.get(`${parent.id}.${typed}`)
    const earlier = rowOf.get(holder?.id ?? same?.id ?? '')
    if (holder && siblingKey(parent.id, holder) === key) {
      if (earlier === undefined) there += 1
      else refuse(row, 'name', { code: 'ROW_TWICE', text: row.name, other: earlier })
      return undefined
    }
    if (holder) return refuse(row, 'segment', { code: 'SEGMENT_TAKEN', text: typed ?? '', held: holder.name })
    if (same) return refuse(row, 'name', { code: 'NAME_TAKEN', text: row.name, held: same.id.split('.').at(-1) })
    const segment = typed ?? freeSegment(parent.id, kind)
    const place = { id: `${parent.id}.${segment}`, parent: parent.id, segment, kind, name: row.name, open: true }
    names.add(place)
    siblings.set(key, place)
    rowOf.set(place.id, row.row)
    fresh.push(place)
    return undefined
  }

  const sorted = rows.map(row => ({ row, kind: kindOf(row.kind) }))
  for (const { row, kind } of sorted) if (!kind) refuse(row, 'kind', { code: 'KIND_UNKNOWN', text: row.kind })
  for (const level of order) {
    const here = sorted.filter(({ kind }) => kind === level)
    // short ids that were chosen come before those that are found
    for (const { row } of here) if (row.segment !== undefined) take(row, level)
    for (const { row } of here) if (row.segment === undefined) take(row, level)
  }
  return { fresh, known: there, faults: faults.sort((one, other) => one.row - other.row) }
}

const siblingKey = (parent: NodeId, { kind, name }: Pick<NamedPlace, 'kind' | 'name'>): string =>
  `${parent} ${kind} ${bareName(name)}`
