/** Where a row's station belongs: the community that somebody means who writes its name. */
import { contains, lineage, type NodeId, type NodeKind, parentOf } from '../../../src/contract/organisation'
import type { StationDetails } from '../../../src/contract/stations'
import { type StationColumn, streetItself } from '../../../src/contract/stations/table'
import { bare, type Fault } from './rules-cells'

export interface GroundPlace {
  readonly id: NodeId
  readonly kind: NodeKind
  readonly name: string
  readonly open: boolean
  /** last segments of every child ever added */
  readonly children: readonly string[]
}

export interface KnownStation extends GroundPlace {
  /** undefined: nobody has written anything about it */
  readonly details: StationDetails | undefined
}

export interface Ground {
  readonly node: NodeId
  /** the node, what it lies in, and every street, community, estate and station below, closed ones too */
  readonly places: readonly GroundPlace[]
  /** what is written, by node */
  readonly written: ReadonlyMap<NodeId, StationDetails>
  /** names of communities of the whole district */
  readonly communities: readonly string[]
}

export type At<T> = T | (Fault & { readonly column: StationColumn })
export const isFault = <T extends object>(found: At<T>): found is Fault & { readonly column: StationColumn } =>
  'code' in found

export interface Finder {
  byId(id: NodeId): KnownStation | undefined
  /** the community, or the street, that the row names */
  parentOf(street: string | undefined, community: string): At<GroundPlace>
  /** stations of this name that lie in it */
  called(parent: GroundPlace, name: string): readonly KnownStation[]
  /** the row's words fit the place in which the station lies */
  liesIn(station: NodeId, street: string | undefined, community: string): boolean
  /** as the table names it: 街道 and 社区 */
  wordsFor(station: NodeId): { readonly street: string; readonly community: string }
  readonly stations: readonly KnownStation[]
}

export function finderOf({ node, places, written, communities }: Ground): Finder {
  const byId = new Map(places.map(place => [place.id, place]))
  const stations = places
    .filter(({ id, kind }) => kind === 'station' && contains(node, id))
    .map(place => ({ ...place, details: written.get(place.id) }))
  const stationById = new Map(stations.map(station => [station.id, station]))
  const byName = new Map<string, KnownStation[]>()
  for (const station of stations) byName.set(bare(station.name), [...(byName.get(bare(station.name)) ?? []), station])
  const above = (id: NodeId, kind: NodeKind) =>
    lineage(id)
      .map(one => byId.get(one))
      .find(place => place?.kind === kind)
  const isCalled = (place: GroundPlace | undefined, words: string) => bare(place?.name ?? '') === bare(words)
  const inReach = (kind: NodeKind, words: string) =>
    places.filter(place => place.kind === kind && contains(node, place.id) && isCalled(place, words))
  const elsewhere = new Set(communities.map(bare))

  const streetFor = (street: string | undefined): readonly GroundPlace[] | 'STREET_MISSING' =>
    street === undefined ? 'STREET_MISSING' : inReach('street', street)

  return {
    stations,
    byId: id => stationById.get(id),
    parentOf: (street, community) => {
      const itself = bare(community) === bare(streetItself)
      const found = itself
        ? streetFor(street)
        : inReach('community', community).filter(
            place => street === undefined || isCalled(above(place.id, 'street'), street),
          )
      if (found === 'STREET_MISSING') return { code: found, column: 'street' }
      const column = itself ? 'street' : 'community'
      const text = itself ? street : community
      const said = text === undefined ? {} : { text }
      if (found.length === 0) {
        const foreign = !itself && elsewhere.has(bare(community)) && inReach('community', community).length === 0
        return { code: foreign ? 'COMMUNITY_FOREIGN' : 'COMMUNITY_UNKNOWN', column, ...said }
      }
      const open = found.filter(place => place.open)
      if (open.length > 1) return { code: 'COMMUNITY_AMBIGUOUS', column, ...said }
      return open[0] ?? { code: 'COMMUNITY_CLOSED', column, ...said }
    },
    called: (parent, name) =>
      (byName.get(bare(name)) ?? []).filter(({ id }) =>
        parent.kind === 'street' ? parentOf(id) === parent.id : contains(parent.id, id),
      ),
    liesIn: (id, street, community) =>
      (street === undefined || isCalled(above(id, 'street'), street)) &&
      (above(id, 'community') ? isCalled(above(id, 'community'), community) : bare(community) === bare(streetItself)),
    wordsFor: id => ({
      street: above(id, 'street')?.name ?? '',
      community: above(id, 'community')?.name ?? streetItself,
    }),
  }
}
