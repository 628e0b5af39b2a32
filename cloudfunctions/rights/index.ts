import { rights as contract } from '../../src/contract/rights'
import { implement } from '../kernel'
import { calculate, calculators } from './calculators/queries'
import { districtOf, figures } from './figures/queries'
import { setFigure } from './figures/set-figure'
import { ask, card, topics } from './queries'

/** Consumer rights 消费维权. */
export const rights = implement(contract, {
  ask,
  card,
  topics,
  calculators,
  calculate,
  figures: { scope: ({ node }) => node, run: figures },
  setFigure: { scope: ({ node }) => districtOf(node), run: setFigure },
})
