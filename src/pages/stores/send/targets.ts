/** Where things may go, as somebody looks for it: what is near first, of that what is higher first; all of it by name. */
import { lineage } from '@/contract/organisation'
import type { Place } from '@/contract/stores'

/** of the same community, of the same street, of another one */
export const distances = ['community', 'street', 'elsewhere'] as const
export type Distance = (typeof distances)[number]

export interface Target extends Place {
  readonly distance: Distance
  /** what it lies in, where that is one of the targets or here */
  readonly within?: string
}

const depth = { street: 2, community: 3 } as const
const shared = (one: string, other: string): number => {
  const above = new Set(lineage(one))
  return lineage(other).filter(place => above.has(place)).length
}

/** All places in the order in which they are offered. `here`: with its name, for what lies right below it. */
export function nearestFirst(here: Place, places: readonly Place[]): readonly Target[] {
  const names = new Map([here, ...places].map(({ node, place }) => [node, place]))
  const levels = (node: string) => lineage(node).length
  return places
    .map(target => {
      const common = shared(here.node, target.node)
      const distance: Distance =
        common >= depth.community ? 'community' : common === depth.street ? 'street' : 'elsewhere'
      const within = names.get(lineage(target.node).at(-2) ?? '')
      return { target: { ...target, distance, ...(within !== undefined && { within }) }, common }
    })
    .sort(
      (one, other) =>
        other.common - one.common ||
        levels(one.target.node) - levels(other.target.node) ||
        one.target.place.localeCompare(other.target.place, 'zh', { numeric: true }),
    )
    .map(({ target }) => target)
}

const bare = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** Those whose name, or whose community's, has these words in it; those that begin with them first. */
export function targetsCalled(targets: readonly Target[], words: string): readonly Target[] {
  const wanted = bare(words)
  if (wanted === '') return targets
  const place = ({ place: name, within = '' }: Target) =>
    bare(name).includes(wanted) ? 1 : bare(within).includes(wanted) ? 2 : 3
  return targets.filter(target => place(target) < 3).sort((one, other) => place(one) - place(other))
}
