/** The face of the codes. */
import { codes as contract } from '../../src/contract/codes'
import { implement } from '../kernel'
import { mine } from './person-code'
import { personalData } from './personal-data'
import { limit, list, make, placeOfCode, repoint, resolve, revoke } from './registry'

export { isCodeUsed, markCodeUsed, readPersonCode, takePersonCode } from './person-code'
export { codeOfThing, hangsAt, liveCodeOf, liveCodesOf, resolveCode } from './registry'
export { minuteOf, signsFrom } from './rotating'

const node = (input: { readonly node: string }) => input.node

export const codes = /* @__PURE__ */ implement(
  contract,
  {
    resolve,
    mine,
    make: { scope: node, run: make },
    revoke: { scope: placeOfCode, run: revoke },
    limit: { scope: placeOfCode, run: limit },
    repoint: { scope: placeOfCode, run: repoint },
    list: { scope: node, run: list },
  },
  { personalData },
)
