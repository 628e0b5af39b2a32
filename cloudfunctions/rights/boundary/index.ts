import type { Emergency } from '../../../src/contract/rights'
import { clean } from '../retrieval/clean'
import { emergencyIn } from './emergencies'
import { withoutGaps } from './patterns'
import { type Refusal, refusalOf } from './refusals'
import { type Elsewhere, elsewhere } from './topics'
import { isUnclear } from './unclear'

export interface Boundary {
  readonly emergency: Emergency | undefined
  readonly refusal: Refusal | undefined
  readonly unclear: boolean
  /** why, if no card fits */
  readonly elsewhere: Elsewhere | undefined
}

/** What has to be known about a question before the cards are searched. */
export function boundaryOf(question: string): Boundary {
  const cleaned = clean(question)
  const text = withoutGaps(cleaned)
  return {
    emergency: emergencyIn(text),
    refusal: refusalOf(text),
    unclear: isUnclear(cleaned),
    elsewhere: elsewhere(text),
  }
}
