/** Sign-off sheets on paper. Served where the fonts are; keeps nothing. */
import { signoffs as contract } from '../../src/contract/signoffs'
import { implement } from '../kernel'
import { sheet } from './sheet'

const node = (input: { readonly node: string }) => input.node

export const signoffs = /* @__PURE__ */ implement(contract, { sheet: { scope: node, run: sheet } })
