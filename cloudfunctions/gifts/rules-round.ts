/** How a round is planned, and who may let it begin. */
import type { RoundSettings } from '../../src/contract/gifts'
import { contains, lineage, type NodeId } from '../../src/contract/organisation'
import type { Place } from '../../src/contract/people'
import { dayOf, startOf } from '../../src/contract/shanghai'

const isDay = (day: string): boolean => !Number.isNaN(startOf(day)) && dayOf(startOf(day)) === day

/** What is wrong with the settings by themselves. */
export function settingsProblem({ from, to, places }: Pick<RoundSettings, 'from' | 'to' | 'places'>, today: string) {
  if (!isDay(from) || !isDay(to) || from > to || to < today) return 'ROUND_DAYS'
  return new Set(places.map(({ node }) => node)).size < places.length ? 'ROUND_PLACE_TWICE' : undefined
}

/** Where packs are handed out. */
const counterKinds = ['station', 'community'] as const
const isCounter = (place: Pick<Place, 'kind' | 'open'> | undefined): boolean =>
  place?.open === true && counterKinds.some(kind => kind === place.kind)

export const allCounters = (
  node: NodeId,
  wanted: readonly NodeId[],
  places: ReadonlyMap<NodeId, Pick<Place, 'kind' | 'open'>>,
): boolean => wanted.every(one => contains(node, one) && isCounter(places.get(one)))

/** Every place that a resident may ask from. */
export const reachOf = (places: RoundSettings['places']): readonly NodeId[] => [
  ...new Set(places.flatMap(({ node }) => lineage(node))),
]

export const mayApprove = (
  { writers, submitted }: { readonly writers: readonly string[]; readonly submitted?: { readonly by: string } },
  person: string,
): boolean => !writers.includes(person) && submitted?.by !== person

export const quotaOf = (places: RoundSettings['places']): number => places.reduce((sum, { quota }) => sum + quota, 0)

const dayMs = 86_400_000
/** So many days before the last one; `never` for a round that is too short for it. */
export function remindDay({ from, to }: Pick<RoundSettings, 'from' | 'to'>, days: number, never: string): string {
  const day = dayOf(startOf(to) - days * dayMs)
  return day > from ? day : never
}
