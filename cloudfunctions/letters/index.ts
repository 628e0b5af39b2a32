/**
 * Letters for one's own rights 维权文书. Served where the corpus is, because a letter cites the law of a card. Keeps nothing: drafts are
 * a domain of their own, beside the people whose they are.
 */
import { letters as contract } from '../../src/contract/letters'
import { implement } from '../kernel'
import { compose, pdf } from './queries'

export const letters = /* @__PURE__ */ implement(contract, { compose, pdf })
