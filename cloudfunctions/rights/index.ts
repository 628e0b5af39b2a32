/** The face of the rights domain. */
import { rights as contract } from '../../src/contract/rights'
import { implement } from '../kernel'
import { closeReview } from './close-review'
import { citable, drafts } from './desk-queries'
import { draftCard } from './draft-card'
import { ask, card, topics } from './queries'
import { rateAnswer } from './rate-answer'
import { reviewCard } from './review-card'
import { reviewList } from './review-list'
import { withdrawCard } from './withdraw-card'

/** Consumer rights 消费维权. */
export const rights = implement(contract, {
  ask,
  card,
  topics,
  plainWords: () => ({ kind: 'card' as const }),
  rateAnswer,
  reviewList,
  closeReview,
  draftCard,
  drafts,
  reviewCard,
  withdrawCard,
  citable,
})
