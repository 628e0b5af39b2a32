/** The face of the advice domain. */
import { advice as contract } from '../../src/contract/advice'
import { implement } from '../kernel'
import { addWords } from './add-words'
import { close } from './close'
import { colleagues, counts, queue, readCase } from './desk-queries'
import { handOver } from './hand-over'
import { jobs } from './jobs'
import { handBack, passOn } from './let-go'
import { allowPublishing, setSafeMode } from './own-choices'
import { mine, news, start, thread } from './own-queries'
import { personalData } from './personal-data'
import { anonymisedDraft, markPublished } from './publish'
import { reopen } from './reopen'
import { reply } from './reply'
import { readSettings, setSettings } from './settings'
import { settle } from './settle'
import { book, cancelBooking, noteBooking } from './sittings/book'
import { callOffSitting, publishSitting } from './sittings/publish'
import { myBookings, myDay, offeredSittings } from './sittings/queries'
import { placeOfConsultation, take } from './take'
import { deleteTemplate, listTemplates, saveTemplate } from './templates'
import { tend } from './tend'
import { withdraw } from './withdraw'

const node = (input: { readonly node: string }) => input.node

export { adviceTurns, adviceWaiting } from './desk-queries'

export const advice = /* @__PURE__ */ implement(
  contract,
  {
    start,
    handOver,
    mine,
    news,
    thread,
    addWords,
    settle,
    reopen,
    withdraw,
    allowPublishing,
    setSafeMode,
    queue: { scope: node, run: queue },
    take: { scope: placeOfConsultation, run: take },
    readCase,
    reply,
    handBack,
    colleagues,
    passOn,
    close,
    counts: { scope: node, run: counts },
    settings: { scope: node, run: readSettings },
    setSettings: { scope: node, run: setSettings },
    anonymise: anonymisedDraft,
    markPublished,
    templates: { scope: node, run: listTemplates },
    saveTemplate: { scope: node, run: saveTemplate },
    deleteTemplate: { scope: node, run: deleteTemplate },
    sittings: offeredSittings,
    book,
    cancelBooking,
    myBookings,
    publishSitting: { scope: node, run: publishSitting },
    callOffSitting,
    myDay,
    noteBooking,
  },
  { jobs, personalData, tend },
)
