/** Who may raise how many packs a round hands out. */
import type { RoundSettings } from '../../src/contract/gifts'
import type { NodeId } from '../../src/contract/organisation'
import { quotaOf } from './rules-round'

export interface AskedQuota {
  readonly node: NodeId
  readonly quota: number
  /** personId */
  readonly by: string
  readonly at: number
}

/** Anything may be shifted between places within what two people have approved; for more than that a second person has to want the same. */
export function quotaStep(
  round: Pick<RoundSettings, 'places'> & { readonly allowed?: number; readonly asked?: readonly AskedQuota[] },
  wanted: AskedQuota,
): {
  readonly waits: boolean
  readonly places: RoundSettings['places']
  readonly allowed: number
  readonly asked: readonly AskedQuota[]
} {
  const { node, quota, by } = wanted
  const before = round.asked ?? []
  const others = before.filter(one => one.node !== node)
  const allowed = round.allowed ?? quotaOf(round.places)
  const places = round.places.map(place => (place.node === node ? { ...place, quota } : place))
  const sum = quotaOf(places)
  const agreed = before.some(one => one.node === node && one.quota === quota && one.by !== by)
  if (sum > allowed && !agreed) return { waits: true, places: round.places, allowed, asked: [...others, wanted] }
  return { waits: false, places, allowed: Math.max(allowed, sum), asked: others }
}

/** What somebody else wants more of waits for this person. */
export const mayAgree = ({ asked = [] }: { readonly asked?: readonly AskedQuota[] }, person: string): boolean =>
  asked.some(({ by }) => by !== person)
