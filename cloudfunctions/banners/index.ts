/** Good news 喜报 on paper and as a picture. Served where the fonts are. Keeps nothing but the parts of a large file, for a day. */
import { banners as contract } from '../../src/contract/banners'
import { implement } from '../kernel'
import { placeAbout } from './leaves'
import { part } from './part'
import { picture } from './picture'
import { print } from './print'

export const banners = /* @__PURE__ */ implement(contract, {
  print: { scope: placeAbout, run: print },
  picture: { scope: placeAbout, run: picture },
  part: { scope: ({ node }) => node, run: part },
})
