/** Posters of stations 海报. Served where the fonts are. Keeps nothing but the parts of a large file, for a day. */
import { posters as contract } from '../../src/contract/posters'
import { implement } from '../kernel'
import { part } from './parts'
import { preview } from './preview'
import { print } from './print'

const node = (input: { readonly node: string }) => input.node

export const posters = /* @__PURE__ */ implement(contract, {
  preview: { scope: node, run: preview },
  print: { scope: node, run: print },
  part: { scope: node, run: part },
})
