/** The face of service hours. */
import { hours as contract } from '../../src/contract/hours'
import { implement, type Job, removeFiles } from '../kernel'
import { districtOf } from '../points'
import { atDoor } from './at-door'
import { book, bookAnew } from './book'
import { exportMonth } from './export-month'
import { mine } from './mine'
import { object, record, withdrawRecord } from './own-acts'
import { personalData } from './personal-data'
import { preview } from './preview'
import { confirm, placeOfActivity, review } from './review'
import { scan } from './scan'
import { decide, placeOfService, settleRecord } from './settle'
import { linkGuest, sheet } from './sheet'
import { sayLeft, signIn, signOut } from './sign'
import { waiting } from './waiting'

export { type ConfirmedService, hoursOf } from './hours-of'
export { hoursWaiting } from './waiting'

const node = (input: { readonly node: string }) => input.node
const dropProofs: Job = ({ files }) => removeFiles(files as readonly string[])

export const hours = /* @__PURE__ */ implement(
  contract,
  {
    signIn,
    signOut,
    sayLeft,
    mine,
    object,
    record,
    withdrawRecord,
    atDoor,
    scan,
    sheet,
    linkGuest,
    waiting: { scope: node, run: waiting },
    review: { scope: placeOfActivity, run: review },
    confirm: { scope: placeOfActivity, run: confirm },
    settleRecord: { scope: placeOfService, run: settleRecord },
    decide: { scope: placeOfService, run: decide },
    exportMonth: { scope: node, run: exportMonth },
    preview: { scope: (_input, { actor }) => districtOf(actor), run: preview },
  },
  { personalData, jobs: { book, bookAnew, dropProofs } },
)
