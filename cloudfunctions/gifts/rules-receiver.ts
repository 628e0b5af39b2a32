/** Whose pack it is, and whether they get one. */
import type { HandWay } from '../../src/contract/gifts'
import type { NodeId } from '../../src/contract/organisation'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { doorKey } from './rules-doors'
import { type Facts, isHousehold, needsHome, standingOf, tidyName } from './rules-eligible'

/** Who stands at the counter, or whom somebody fetches it for. */
export interface Receiver {
  readonly way: HandWay
  readonly name: string
  /** missing for a guest */
  readonly person?: string
  readonly last4?: string
  readonly home?: NodeId
  readonly proxy?: string
  /** as it was said at the counter; only where each household gets one */
  readonly door?: string
}

type Asked = Pick<RoundHere, 'per' | 'who' | 'guests'>
export type ReceiverProblem = 'GUESTS_NOT_HERE' | 'NOT_ELIGIBLE' | 'HOME_MISSING' | 'DOOR_MISSING'

/** What one pack is given to, once in a round: as the round means it, or the person where it cannot be said. */
export type Subject =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'home'; readonly id: NodeId; readonly door: string }
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'guest'; readonly name: string; readonly last4: string }

export function subjectOf({ per, who }: Asked, receiver: Receiver, facts: Facts): Subject {
  if (facts.row !== undefined && who.kind === 'list') return { kind: 'row', id: facts.row }
  if (receiver.person === undefined)
    return { kind: 'guest', name: tidyName(receiver.name), last4: receiver.last4 ?? '' }
  const door = doorKey(receiver.door ?? '')
  if (needsHome(per, who) && isHousehold(facts.home) && door !== '') return { kind: 'home', id: facts.home, door }
  return { kind: 'person', id: receiver.person }
}

/**
 * A guest is looked at by whoever stands before them; on a list they must stand all the same. Where each household gets one, everybody says
 * at which door they live: a home is known to the building at best, and neighbours are not one household.
 */
export function receiverProblem(asked: Asked, receiver: Receiver, facts: Facts): ReceiverProblem | undefined {
  if (receiver.person === undefined) {
    if (!asked.guests) return 'GUESTS_NOT_HERE'
    if (asked.who.kind === 'list' && facts.row === undefined) return 'NOT_ELIGIBLE'
    return doorProblem(asked, receiver)
  }
  const standing = standingOf(asked.per, asked.who, facts)
  if (standing === 'mayGet') return doorProblem(asked, receiver)
  return standing === 'homeMissing' ? 'HOME_MISSING' : 'NOT_ELIGIBLE'
}

const doorProblem = ({ per, who }: Asked, { door = '' }: Receiver): 'DOOR_MISSING' | undefined =>
  needsHome(per, who) && doorKey(door) === '' ? 'DOOR_MISSING' : undefined

interface Keeper {
  readonly personId: string
  readonly name?: string
  readonly home?: NodeId
}

/** Nobody hands out to themselves: neither to their account, nor to a guest or as a proxy of their name. */
export function isOwn({ person, name, proxy }: Receiver, keeper: Keeper): boolean {
  if (person === keeper.personId) return true
  const said = person === undefined ? name : proxy
  return keeper.name !== undefined && said !== undefined && tidyName(keeper.name) === tidyName(said)
}

/** Who did not come themselves, or shows nothing, leaves a signature. */
export const needsSignature = ({ way }: Receiver): boolean => way === 'guest' || way === 'proxy'

/** Whoever lives in the keeper's own house may be of their household, or a neighbour: they get theirs, and sign for it. */
export const livesWithKeeper = ({ per, who }: Asked, { home }: Facts, keeper: Keeper): boolean =>
  needsHome(per, who) && isHousehold(home) && home === keeper.home
