import type { Emergency } from '../../../src/contract/rights'
import { clean } from '../retrieval/clean'
import { emergencyIn, isAcute } from './emergencies'
import { withoutGaps } from './patterns'
import { type Refusal, refusalOf } from './refusals'
import { type Elsewhere, elsewhere } from './topics'
import { isUnclear } from './unclear'

export interface Boundary {
  readonly emergency: Emergency | undefined
  /** help comes before any answer */
  readonly acute: boolean
  readonly refusal: Refusal | undefined
  readonly unclear: boolean
  /** why, if no card fits */
  readonly elsewhere: Elsewhere | undefined
}

/** What has to be known about a question before the cards are searched. */
export function boundaryOf(question: string): Boundary {
  const cleaned = clean(question)
  const text = withoutGaps(cleaned)
  const emergency = emergencyIn(text)
  return {
    emergency,
    acute: isAcute(text, emergency),
    refusal: refusalOf(text),
    unclear: isUnclear(cleaned),
    elsewhere: elsewhere(text),
  }
}
