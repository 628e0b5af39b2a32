/** Whose pack it is, and whether they get one. */
import type { HandWay } from '../../src/contract/gifts'
import type { NodeId } from '../../src/contract/organisation'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { type Facts, isHousehold, needsHome, standingOf, tidyName } from './rules-eligible'

/** Who stands at the counter, or whom somebody fetches it for. */
export interface Receiver {
  readonly way: HandWay
  readonly name: string
  /** missing for a guest */
  readonly person?: string
  readonly last4?: string
  readonly home?: NodeId
  readonly row?: string
  readonly proxy?: string
}

type Asked = Pick<RoundHere, 'per' | 'who' | 'guests'>
export type ReceiverProblem = 'GUESTS_NOT_HERE' | 'NOT_ELIGIBLE' | 'HOME_MISSING'

/** What one pack is given to, once in a round: as the round means it, or the person where it cannot be said. */
export type Subject =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'home'; readonly id: NodeId }
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'guest'; readonly name: string; readonly last4: string }

export function subjectOf({ per, who }: Asked, receiver: Receiver, facts: Facts): Subject {
  if (facts.row !== undefined && who.kind === 'list') return { kind: 'row', id: facts.row }
  if (receiver.person === undefined)
    return { kind: 'guest', name: tidyName(receiver.name), last4: receiver.last4 ?? '' }
  if (needsHome(per, who) && isHousehold(facts.home)) return { kind: 'home', id: facts.home }
  return { kind: 'person', id: receiver.person }
}

/** A guest is looked at by whoever stands before them; on a list they must stand all the same. */
export function receiverProblem(asked: Asked, receiver: Receiver, facts: Facts): ReceiverProblem | undefined {
  if (receiver.person === undefined) {
    if (!asked.guests) return 'GUESTS_NOT_HERE'
    return asked.who.kind === 'list' && facts.row === undefined ? 'NOT_ELIGIBLE' : undefined
  }
  const standing = standingOf(asked.per, asked.who, facts)
  if (standing === 'mayGet') return undefined
  return standing === 'homeMissing' ? 'HOME_MISSING' : 'NOT_ELIGIBLE'
}

interface Keeper {
  readonly personId: string
  readonly name?: string
  readonly home?: NodeId
}

/** Nobody hands out to themselves: neither to their account, nor to their household, nor to a guest of their name. */
export function isOwn({ per, who }: Asked, receiver: Receiver, facts: Facts, keeper: Keeper): boolean {
  if (receiver.person === keeper.personId) return true
  if (receiver.person === undefined)
    return keeper.name !== undefined && tidyName(keeper.name) === tidyName(receiver.name)
  return needsHome(per, who) && isHousehold(facts.home) && facts.home === keeper.home
}

/** Who did not come themselves, or shows nothing, leaves a signature. */
export const needsSignature = ({ way }: Receiver): boolean => way === 'guest' || way === 'proxy'
