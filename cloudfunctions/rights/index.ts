/** The face of the rights domain. */
import { rights as contract } from '../../src/contract/rights'
import { implement } from '../kernel'
import { calculate, calculators } from './calculators/queries'
import { closeReview } from './close-review'
import { citable, draft, drafts } from './desk-queries'
import { draftCard } from './draft-card'
import { districtOf, figures } from './figures/queries'
import { setFigure } from './figures/set-figure'
import { plainWords } from './plain-words'
import { ask, card, topics } from './queries'
import { rateAnswer } from './rate-answer'
import { reviewCard } from './review-card'
import { reviewList } from './review-list'
import { waiting } from './waiting'
import { withdrawCard } from './withdraw-card'

export { citedBy } from './cited-by'

/** Consumer rights 消费维权. */
export const rights = /* @__PURE__ */ implement(contract, {
  ask,
  card,
  topics,
  calculators,
  calculate,
  figures: { scope: ({ node }) => node, run: figures },
  setFigure: { scope: ({ node }) => districtOf(node), run: setFigure },
  plainWords,
  rateAnswer,
  reviewList,
  waiting,
  closeReview,
  draftCard,
  drafts,
  draft,
  reviewCard,
  withdrawCard,
  citable,
})
