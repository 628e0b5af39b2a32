/** What a table of stations would change, and what is wrong with its rows. */
import type { NodeId } from '../../../src/contract/organisation'
import { segmentOf } from '../../../src/contract/people/segments'
import {
  type StationChange,
  type StationColumn,
  type StationFault,
  type StationSaid,
  stationColumns,
} from '../../../src/contract/stations/table'
import { bare, type Fault, inUseFrom } from './rules-cells'
import { type Finder, finderOf, type Ground, type GroundPlace, isFault, type KnownStation } from './rules-ground'
import { type Placed, type StationCells, saidBy } from './rules-said'

export interface StationRow {
  readonly row: number
  readonly cells: StationCells
}

export interface NewStation {
  readonly parent: NodeId
  readonly segment: string
  readonly name: string
  readonly said: StationSaid
}

export interface StationPlan {
  readonly fresh: readonly NewStation[]
  readonly changed: readonly (StationChange & {
    readonly row: number
    readonly name: string
    readonly titles: readonly string[]
  })[]
  /** rows that say what is there already */
  readonly same: number
  readonly faults: readonly StationFault[]
  readonly warnings: readonly StationFault[]
}

type Meant = KnownStation | { readonly below: GroundPlace }

/** The station that the row is about, or the place below which it would be new. */
function meantBy(cells: StationCells, inUse: boolean, finder: Finder): Meant | Placed {
  const { id, street, community, name } = cells
  if (id !== undefined) {
    const station = finder.byId(bare(id))
    if (!station) return { code: 'ID_UNKNOWN', text: id, column: 'id' }
    if (finder.liesIn(station.id, street, community)) return station
    const words = finder.wordsFor(station.id)
    return { code: 'ID_ELSEWHERE', text: id, held: `${words.street}${words.community}`, column: 'community' }
  }
  const parent = finder.parentOf(street, community)
  if (isFault(parent)) return parent
  const called = finder.called(parent, name)
  const open = called.filter(station => station.open)
  if (open.length > 1) return { code: 'NAME_AMBIGUOUS', text: name, column: 'name' }
  if (open[0]) return open[0]
  if (called[0]) return called[0]
  return inUse ? { below: parent } : { code: 'CLOSED_UNKNOWN', text: name, column: 'inUse' }
}

export function planOf(ground: Ground, rows: readonly StationRow[]): StationPlan {
  const finder = finderOf(ground)
  const taken = new Map<NodeId, Set<string>>(ground.places.map(({ id, children }) => [id, new Set(children)]))
  const nameHolder = new Map(
    finder.stations.map(({ id, name, open }) => [siblingKey(parentIn(id), name), { id, open }]),
  )
  const rowOf = new Map<string, number>()
  const fresh: NewStation[] = []
  const changed: StationPlan['changed'][number][] = []
  const faults: StationFault[] = []
  const warnings: StationFault[] = []
  let same = 0

  const tell = (into: StationFault[], row: number, found: readonly Placed[]) => {
    for (const { column, ...fault } of found) into.push({ row, title: stationColumns[column], ...fault })
  }

  const takeKnown = ({ row, cells }: StationRow, station: KnownStation, inUse: boolean): readonly Placed[] => {
    if (!station.open) {
      if (inUse) return [{ code: 'STATION_CLOSED', text: station.name, column: 'name' }]
      same += 1
      return []
    }
    if (!inUse) return [{ code: 'CLOSE_BY_HAND', text: station.name, column: 'inUse' }]
    const { said, titles, faults: wrong, warnings: doubts } = saidBy(cells, station)
    if (said.name !== undefined) {
      const key = siblingKey(parentIn(station.id), said.name)
      const holder = nameHolder.get(key)
      if (holder && holder.id !== station.id && holder.open) {
        return [...wrong, { code: 'NAME_TAKEN', text: said.name, held: holder.id, column: 'name' }]
      }
      if (wrong.length === 0) nameHolder.set(key, { id: station.id, open: true })
    }
    if (wrong.length > 0) return wrong
    tell(warnings, row, doubts)
    if (titles.length === 0) same += 1
    else changed.push({ node: station.id, said, row, name: station.name, titles })
    return []
  }

  const takeNew = ({ row, cells }: StationRow, parent: GroundPlace): readonly Placed[] => {
    const { said, faults: wrong, warnings: doubts } = saidBy(cells, undefined)
    if (wrong.length > 0) return wrong
    tell(warnings, row, doubts)
    const segments = taken.get(parent.id) ?? new Set()
    taken.set(parent.id, segments)
    let number = 1
    while (segments.has(segmentOf('station', number))) number += 1
    const segment = segmentOf('station', number)
    segments.add(segment)
    fresh.push({ parent: parent.id, segment, name: cells.name, said })
    return []
  }

  const take = (one: StationRow): readonly Placed[] => {
    const { row, cells } = one
    const inUse = cells.inUse === undefined ? { value: true } : inUseFrom(cells.inUse)
    if ('code' in inUse) return [{ ...inUse, column: 'inUse' }]
    const meant = meantBy(cells, inUse.value, finder)
    if (!('below' in meant) && isFault<KnownStation>(meant)) return [meant]
    const key = 'below' in meant ? siblingKey(meant.below.id, cells.name) : meant.id
    const earlier = rowOf.get(key)
    if (earlier !== undefined) return [twice(earlier)]
    rowOf.set(key, row)
    return 'below' in meant ? takeNew(one, meant.below) : takeKnown(one, meant, inUse.value)
  }

  for (const one of rows) tell(faults, one.row, take(one))
  return { fresh, changed, same, faults, warnings }
}

const twice = (other: number): Placed =>
  ({ code: 'ROW_TWICE', other, column: 'name' }) satisfies Fault & { column: StationColumn }
const parentIn = (id: NodeId): NodeId => id.slice(0, id.lastIndexOf('.'))
const siblingKey = (parent: NodeId, name: string): string => `${parent} ${bare(name)}`
