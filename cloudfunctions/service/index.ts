/** The face of volunteer service. */
import { service as contract } from '../../src/contract/service'
import { implement } from '../kernel'
import { desk, figures, led, roster } from './desk-queries'
import { cancel, edit, sayBeneficiaries } from './edit'
import { jobs, tend } from './jobs'
import { leave, signUp } from './join'
import { makeCode, nameLeader, remove } from './lead'
import { personalData } from './personal-data'
import { publish, publishSeries } from './publish'
import { list, mine, month, readActivity } from './queries'

export { activitiesComing } from './coming-at'
export { activitiesUncounted } from './desk-queries'
export { signUpId } from './ids'
export { activityById, mayLead, onCalendar, signUpsOf } from './on-calendar'
export { activitiesToReview, putReviewed, unreviewedNodes } from './review'
export { type ActivityRecord, activities, type SignUpRecord } from './store'

const node = (input: { readonly node: string }) => input.node

export const service = /* @__PURE__ */ implement(
  contract,
  {
    list,
    month,
    read: readActivity,
    signUp,
    leave,
    mine,
    publish: { scope: node, run: publish },
    publishSeries: { scope: node, run: publishSeries },
    desk: { scope: node, run: desk },
    figures: { scope: node, run: figures },
    edit,
    cancel,
    nameLeader,
    remove,
    sayBeneficiaries,
    makeCode,
    led,
    roster,
  },
  { jobs, personalData, tend },
)
