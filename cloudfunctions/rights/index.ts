import { rights as contract } from '../../src/contract/rights'
import { implement } from '../kernel'
import { ask, card, topics } from './queries'

/** Consumer rights 消费维权. */
export const rights = implement(contract, { ask, card, topics })
