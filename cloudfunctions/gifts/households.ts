/** Households at the counter: whose door it is, and who had a pack behind one that may be the same. */
import { contains, lineage, type NodeId } from '../../src/contract/organisation'
import { compact, find, maskedName } from '../kernel'
import { placeNames } from './places'
import { doorEnd, mayBeSame } from './rules-doors'
import type { Receiver } from './rules-receiver'
import { type HandoutRecord, handouts } from './store'

/** 区, 街道, 社区: a home is told apart below them. */
const aboveHomes = 3
/** Records that are looked at, and how many of them a keeper is shown. */
const lookedAt = 100
const shownMost = 3

const below = (home: NodeId): readonly NodeId[] => lineage(home).slice(aboveHomes)

/** 东苑 3号楼 */
export async function homeWords(home: NodeId): Promise<string> {
  const nameOf = await placeNames(below(home))
  return below(home).map(nameOf).join(' ')
}

const communityOf = (node: NodeId): NodeId | undefined => lineage(node)[aboveHomes - 1]

/**
 * Undefined where no door was asked for. One look at an index, and the names of the homes that it found. Enough to ask whether it is one
 * household, and no more: names are masked, and an address is only said to a keeper of the same community.
 */
export async function householdOf(round: string, keeper: NodeId, { door }: Receiver, home: NodeId | undefined) {
  if (door === undefined) return undefined
  const found = await find(handouts, { where: { round, doorEnd: doorEnd(door), state: 'valid' }, limit: lookedAt })
  const nameOf = await placeNames([
    ...found.flatMap(row => [row.node, ...(row.home ? below(row.home) : [])]),
    ...(home ? below(home) : []),
  ])
  const namesIn = (at: NodeId, above: NodeId | undefined) =>
    below(at)
      .filter(place => above === undefined || !contains(place, above))
      .map(nameOf)
      .join(' ')
  const near = found.filter(row => mayBeSame({ home, door }, { home: row.home, door: row.door ?? '' }, namesIn))
  const shown = ({ name, door: said = '', home: at, node, at: when }: HandoutRecord) => ({
    ...{ name: maskedName(name), place: nameOf(node), at: when },
    ...(communityOf(at ?? node) === communityOf(keeper) && {
      door: [at && namesIn(at, undefined), said].filter(Boolean).join(' '),
    }),
  })
  return {
    ...compact({ home: home && namesIn(home, undefined) }),
    ...{ door, near: near.slice(0, shownMost).map(shown) },
  }
}
