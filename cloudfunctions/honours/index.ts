/** The face of the honour board. */
import { honours as contract } from '../../src/contract/honours'
import { implement } from '../kernel'
import { askConsent, recordConsent } from './ask-consent'
import { board, readPost, slides } from './board'
import { addMember, councilOf, removeMember } from './council'
import { desk, look } from './desk'
import { jobs, together } from './jobs'
import { like } from './like'
import { choices, pick } from './months'
import { myNominations, nominate } from './nominate'
import { decideNomination, nominationsAt } from './nominations'
import { aboutMe, answerConsent, consentAsked } from './own-consent'
import { personalData } from './personal-data'
import { drop, release, sendBack, show, withdraw } from './put-up'
import { raise } from './raise'
import { rate, toRate } from './rate'
import { placeOfNomination, placeOfPost } from './scopes'
import { edit, write } from './write'

export { postedSince } from './board'
export { areOnBoard, nodeOfPost, type PostOnPaper, pickedOnPaper, postOnPaper } from './on-paper'
export { nominationsWaiting, postsDrafted, postsReady } from './waiting'

const node = (input: { readonly node: string }) => input.node

export const honours = /* @__PURE__ */ implement(
  contract,
  {
    board,
    read: readPost,
    slides,
    like,
    nominate,
    myNominations,
    consentAsked,
    answerConsent,
    aboutMe,
    councilOf: { scope: node, run: councilOf },
    addMember: { scope: node, run: addMember },
    removeMember: { scope: node, run: removeMember },
    toRate,
    rate,
    desk: { scope: node, run: desk },
    look: { scope: placeOfPost, run: look },
    write: { scope: node, run: write },
    edit: { scope: placeOfPost, run: edit },
    askConsent: { scope: placeOfPost, run: askConsent },
    recordConsent: { scope: placeOfPost, run: recordConsent },
    show: { scope: placeOfPost, run: show },
    release: { scope: placeOfPost, run: release },
    sendBack: { scope: placeOfPost, run: sendBack },
    withdraw: { scope: placeOfPost, run: withdraw },
    drop: { scope: placeOfPost, run: drop },
    raise: { scope: node, run: raise },
    pick: { scope: node, run: pick },
    choices: { scope: node, run: choices },
    nominations: { scope: node, run: nominationsAt },
    decideNomination: { scope: placeOfNomination, run: decideNomination },
  },
  { jobs, together, personalData },
)
