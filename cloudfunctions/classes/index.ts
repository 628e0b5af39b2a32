/** The face of the live class. */
import { classes as contract } from '../../src/contract/classes'
import { implement } from '../kernel'
import { announce, cancel, edit } from './announce'
import { ask, vote, withdrawQuestion } from './ask'
import { join, remind } from './attend'
import { desk, stage } from './desk-queries'
import { jobs, tend } from './jobs'
import { personalData } from './personal-data'
import { list, readClass } from './queries'
import { placeOfClass, placeOfQuestion } from './scopes'
import { lead, publishReplay, screen } from './stage'

export { comingAt } from './coming-at'
export { questionsWaiting } from './desk-queries'

const node = (input: { readonly node: string }) => input.node

export const classes = /* @__PURE__ */ implement(
  contract,
  {
    list,
    read: readClass,
    remind,
    join,
    ask,
    withdrawQuestion,
    vote,
    announce: { scope: node, run: announce },
    edit: { scope: placeOfClass, run: edit },
    cancel: { scope: placeOfClass, run: cancel },
    desk: { scope: node, run: desk },
    stage: { scope: placeOfClass, run: stage },
    screen: { scope: placeOfQuestion, run: screen },
    lead: { scope: placeOfClass, run: lead },
    publishReplay: { scope: placeOfClass, run: publishReplay },
  },
  { jobs, personalData, tend },
)
