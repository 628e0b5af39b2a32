/** The face of the stars. */
import { lineage } from '../../src/contract/organisation'
import { stars as contract } from '../../src/contract/stars'
import { type CommandContext, implement, type QueryContext } from '../kernel'
import { appeal, object } from './appeal'
import { decide, listAppeals, placeOfAppeal } from './decide'
import { give, tend } from './give'
import { mine } from './mine'
import { personalData } from './personal-data'
import { rules, setRule } from './set-rule'

export { appealsWaiting } from './decide'
export { starsNow } from './now'

const node = (input: { readonly node: string }) => input.node
/** Rules are the district's: a role further down does not reach it. */
const district = (_input: unknown, { actor }: QueryContext | CommandContext) =>
  lineage(actor.grants[0]?.node ?? '')[0] ?? ''

export const stars = /* @__PURE__ */ implement(
  contract,
  {
    mine,
    appeal,
    object,
    appeals: { scope: node, run: listAppeals },
    decide: { scope: placeOfAppeal, run: decide },
    rules: { scope: district, run: rules },
    setRule: { scope: district, run: setRule },
  },
  { personalData, tend, jobs: { give } },
)
