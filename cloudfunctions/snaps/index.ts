/** The face of the snaps 文明随手拍. */
import { snaps as contract } from '../../src/contract/snaps'
import { implement } from '../kernel'
import { accept, rehide } from './accept'
import { answer, take } from './attend'
import { checked } from './checked'
import { correctCategory } from './correct-category'
import { ask, decline } from './decide'
import { clearPhotos } from './drop-photos'
import { exportPart, exportSnaps } from './export'
import { figures } from './figures'
import { alike, follow } from './follow'
import { form } from './form'
import { forward } from './forward'
import { merge } from './merge'
import { mine, read } from './own'
import { supplement, withdraw } from './own-acts'
import { personalData } from './personal-data'
import { prepare } from './prepare'
import { publish, unpublish } from './publish'
import { look, queue } from './queue'
import { rate, reopen } from './rate'
import { reward, unreward } from './reward'
import { rules, setRule } from './rule'
import { deskOfSnap, placeToLook } from './scopes'
import { send } from './send'
import { posted } from './shown-of'
import { tellDecided } from './tell-decided'
import { tellUnit } from './tell-unit'
import { tend } from './tend'
import { uploaded } from './uploads'

export { retractPictures } from './renew'
export { postMade, shownOf } from './shown-of'
export { snapsReopened, snapsUnchecked, snapsWaiting } from './waiting'

const node = (input: { readonly node: string }) => input.node

export const snaps = /* @__PURE__ */ implement(
  contract,
  {
    form,
    uploaded,
    send,
    alike,
    follow,
    mine,
    read,
    supplement,
    withdraw,
    rate,
    reopen,
    queue: { scope: node, run: queue },
    look: { scope: placeToLook, run: look },
    accept: { scope: deskOfSnap, run: accept },
    rehide: { scope: deskOfSnap, run: rehide },
    decline: { scope: deskOfSnap, run: decline },
    ask: { scope: deskOfSnap, run: ask },
    merge: { scope: deskOfSnap, run: merge },
    correctCategory: { scope: deskOfSnap, run: correctCategory },
    forward: { scope: deskOfSnap, run: forward },
    take: { scope: deskOfSnap, run: take },
    answer: { scope: deskOfSnap, run: answer },
    rules: { scope: node, run: rules },
    setRule: { scope: node, run: setRule },
    figures: { scope: node, run: figures },
    exportSnaps: { scope: node, run: exportSnaps },
    exportPart: { scope: node, run: exportPart },
  },
  {
    jobs: { prepare, publish, unpublish, clearPhotos, posted, tellDecided, tellUnit, reward, unreward },
    ...{ checked, personalData, tend },
  },
)
