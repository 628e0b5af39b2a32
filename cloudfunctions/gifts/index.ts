/** The face of gift packs. */
import { gifts as contract } from '../../src/contract/gifts'
import { implement } from '../kernel'
import { atCounter } from './at-counter'
import { checkList } from './check-list'
import { answer, complain, listComplaints } from './complaints'
import { approve, close, sendBack, submit } from './decide'
import { draft, edit } from './draft'
import { exportPart, exportRecords } from './export'
import { figures } from './figures'
import { handOut } from './hand-out'
import { handOutside } from './hand-outside'
import { importList, listOf, unlist } from './list'
import { listTable } from './list-table'
import { look } from './look'
import { announce } from './news'
import { bringBack, takeAlong } from './outside'
import { mine } from './own'
import { personalData } from './personal-data'
import { records } from './records'
import { redo } from './redo'
import { listRounds, readRound } from './round-queries'
import { placeOfAllotment, placeOfComplaint, placeOfFigures, placeOfRecord, placeOfRound } from './scopes'
import { setQuota } from './set-quota'
import { end, spread, stopKit, tend } from './spread'
import { dropTicket, ticket } from './ticket'
import { undo } from './undo'

export { handedInAll, handedOut, roundNamed } from './handed-out'
export { differencesOf } from './rules-differences'
export { complaintsWaiting, differencesWaiting, roundsWaiting } from './waiting'

const node = (input: { readonly node: string }) => input.node

export const gifts = /* @__PURE__ */ implement(
  contract,
  {
    rounds: { scope: node, run: listRounds },
    round: { scope: placeOfRound, run: readRound },
    draft: { scope: node, run: draft },
    edit: { scope: placeOfRound, run: edit },
    submit: { scope: placeOfRound, run: submit },
    approve: { scope: placeOfRound, run: approve },
    sendBack: { scope: placeOfRound, run: sendBack },
    close: { scope: placeOfRound, run: close },
    setQuota: { scope: placeOfRound, run: setQuota },
    listTable: { scope: placeOfRound, run: listTable },
    checkList: { scope: placeOfRound, run: checkList },
    importList: { scope: placeOfRound, run: importList },
    listed: { scope: placeOfRound, run: listOf },
    unlist: { scope: placeOfRound, run: unlist },
    atCounter: { scope: node, run: atCounter },
    look: { scope: node, run: look },
    handOut: { scope: node, run: handOut },
    undo: { scope: placeOfRecord, run: undo },
    redo: { scope: placeOfRecord, run: redo },
    takeAlong: { scope: node, run: takeAlong },
    handOutside: { scope: placeOfAllotment, run: handOutside },
    bringBack: { scope: placeOfAllotment, run: bringBack },
    mine,
    ticket,
    dropTicket,
    complain,
    records: { scope: node, run: records },
    figures: { scope: placeOfFigures, run: figures },
    exportRecords: { scope: node, run: exportRecords },
    exportPart: { scope: node, run: exportPart },
    complaints: { scope: node, run: listComplaints },
    answer: { scope: placeOfComplaint, run: answer },
  },
  { jobs: { spread, end, stopKit, announce }, personalData, tend },
)
