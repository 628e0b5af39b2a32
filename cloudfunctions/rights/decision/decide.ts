import type { DeclineReason, Emergency } from '../../../src/contract/rights'
import type { Boundary } from '../boundary'
import { conceptsOf } from '../retrieval/concepts'
import type { Search } from '../retrieval/search'
import { thresholds } from './calibration'
import { likelihood, type Signals, signalsOf } from './signals'

/** What to do with a question; cards by their position in the library, best first. */
export type Decision = { readonly emergency: Emergency | undefined } & (
  | { readonly kind: 'answer'; readonly card: number; readonly others: readonly number[] }
  | { readonly kind: 'clarify'; readonly choices: readonly number[] }
  | { readonly kind: 'decline'; readonly reason: DeclineReason; readonly nearby: readonly number[] }
)

const most = { others: 3, choices: 4, nearby: 3 }
/** Cards much weaker than the first are no alternative to it. */
const rival = { others: 0.6, choices: 0.6 }

function rivals({ hits }: Search, share: number): readonly number[] {
  const best = hits[0]?.score ?? 0
  return hits.filter(({ score }) => score >= share * best).map(({ card }) => card)
}

/** One or two words on a matter of ours, as people type into a search box: too little to judge by, enough to ask back. */
function isKeyword({ meant, known, hits }: Search, { wondering, elsewhere }: Signals): boolean {
  const short = meant.length <= 6 && known > 0.9 && wondering + elsewhere === 0
  return short && conceptsOf(meant).size > 0 && (hits[0]?.coverage ?? 0) >= 0.6
}

/** Perhaps ours, nothing speaks for anything else, and a card is near: asking back costs less than sending somebody away. */
function isGrey({ elsewhere, foreign, nearest }: Signals, ours: number, right: number): boolean {
  const { grey } = thresholds
  return ours >= grey.ours && right >= grey.right && elsewhere === 0 && foreign < Math.min(grey.foreign, nearest)
}

/** Answer, ask back, or say openly that this is not answered here. */
export function decide(found: Search, boundary: Boundary): Decision {
  const { emergency } = boundary
  const signals = signalsOf(found, boundary)
  const ours = likelihood('ours', signals)
  const right = likelihood('right', signals)
  const decline = (reason: DeclineReason): Decision => {
    const nearby = ours >= thresholds.ours ? rivals(found, rival.choices).slice(0, most.nearby) : []
    return { kind: 'decline', reason, nearby, emergency }
  }
  if (boundary.unclear) return decline('unclear')
  if (boundary.refusal) return decline(boundary.refusal)
  // whoever is in danger now, or in despair, is not sent a card about refunds
  if (boundary.acute) return decline('emergency')
  const keyword = isKeyword(found, signals)
  const grey = isGrey(signals, ours, right)
  if (ours < thresholds.ours && !keyword && !grey) {
    if (emergency === 'poisoning') return decline('medical')
    const likest = found.elsewhere && found.elsewhere.nearest >= thresholds.foreign ? found.elsewhere.reason : undefined
    return decline(boundary.elsewhere ?? likest ?? (ours < thresholds.perhaps || emergency ? 'outOfScope' : 'unsure'))
  }
  const [card, second] = found.hits.map(hit => hit.card)
  if (card === undefined || (right < thresholds.choose && !keyword && !grey)) return decline('unsure')
  if ((right >= thresholds.answer && ours >= thresholds.ours) || second === undefined) {
    return { kind: 'answer', card, others: rivals(found, rival.others).slice(1, 1 + most.others), emergency }
  }
  const choices = rivals(found, rival.choices).slice(0, most.choices)
  return { kind: 'clarify', choices: choices.length > 1 ? choices : [card, second], emergency }
}
