/** Who gets a pack: the one place where that is decided, at the counter, on a phone, and after a day without network. */
import type { PerKind } from '../../src/contract/gifts'
import { contains, lineage, type NodeId } from '../../src/contract/organisation'
import type { Eligible } from '../../src/contract/stores/rounds-here'

/** What is known of somebody, as far as the round asks. */
export interface Facts {
  /** where they are registered as a rider */
  readonly riderAt: readonly NodeId[]
  readonly home?: NodeId | undefined
  /** the row of the round's list that they are */
  readonly row?: string | undefined
  /** hundredths of a point in the round's purse */
  readonly points: number
  /** of the star that holds today */
  readonly stars: number
}

const within = (places: readonly NodeId[], at: NodeId): boolean => places.some(place => contains(place, at))

export function isEligible(who: Eligible, { riderAt, home, row, points, stars }: Facts): boolean {
  switch (who.kind) {
    case 'riders':
      return riderAt.some(at => within(who.places, at))
    case 'homes':
      return home !== undefined && within(who.places, home)
    case 'list':
      return row !== undefined
    case 'points':
      return points >= who.least
    case 'stars':
      return stars >= who.least
  }
}

/** 区, 街道 and 社区 are too many people for one household. */
const communityDepth = 3
export const isHousehold = (home: NodeId | undefined): home is NodeId =>
  home !== undefined && lineage(home).length > communityDepth

/** Whether the round cannot be answered without a home. On a list a row is a household, whoever wrote it has seen to that. */
export const needsHome = (per: PerKind, who: Eligible): boolean => per === 'household' && who.kind !== 'list'

export type Standing = 'mayGet' | 'notForYou' | 'homeMissing'

export function standingOf(per: PerKind, who: Eligible, facts: Facts): Standing {
  if (who.kind === 'homes' && facts.home === undefined) return 'homeMissing'
  if (!isEligible(who, facts)) return 'notForYou'
  return needsHome(per, who) && !isHousehold(facts.home) ? 'homeMissing' : 'mayGet'
}

/** As two people would say it is the same name: blanks and width of signs do not matter. */
export const tidyName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')
