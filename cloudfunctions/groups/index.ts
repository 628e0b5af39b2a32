/** The face of the WeChat groups. */
import { groups as contract } from '../../src/contract/groups'
import { implement } from '../kernel'
import { bind, placeOfGroup, unbind } from './bind'
import { bindCard, placeOfCard, prepareBinding } from './bind-card'
import { list, text } from './queries'
import { arrived, here } from './visit'

const node = (input: { readonly node: string }) => input.node

export const groups = /* @__PURE__ */ implement(contract, {
  here,
  arrived,
  prepareBinding: { scope: node, run: prepareBinding },
  bindCard: { scope: placeOfCard, run: bindCard },
  bind: { scope: placeOfCard, run: bind },
  unbind: { scope: placeOfGroup, run: unbind },
  list: { scope: node, run: list },
  text: { scope: node, run: text },
})
