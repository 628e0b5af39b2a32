import { rights as contract } from '../../src/contract/rights'
import { implement, refuse } from '../kernel'
import { ask, card, topics } from './queries'

const nothingYet = () => ({ items: [] })
const noCard = () => refuse('CARD_NOT_FOUND')

/** Consumer rights 消费维权. */
export const rights = implement(contract, {
  ask,
  card,
  topics,
  plainWords: () => ({ kind: 'card' as const }),
  rateAnswer: () => ({}),
  reviewList: nothingYet,
  closeReview: () => refuse('REVIEW_NOT_FOUND'),
  draftCard: noCard,
  drafts: nothingYet,
  reviewCard: noCard,
  withdrawCard: noCard,
  citable: () => ({ groups: [], laws: [], articles: [] }),
})
