/** The face of the stations. */
import { stations as contract } from '../../src/contract/stations'
import { implement } from '../kernel'
import { details } from './details'
import { faultFolder, faultsAt, myFaults } from './fault-queries'
import { callOffHandOver, handOver, placeOfHandOver } from './hand-over/commands'
import { handOvers } from './hand-over/query'
import { jobs } from './jobs'
import { personalData } from './personal-data'
import { list, page } from './queries'
import { reportFault } from './report-fault'
import { putUpNotice, save } from './save'
import { sayCrowd } from './say-crowd'
import { placeOfFault, settleFault } from './settle-fault'
import { settleHome } from './settle-home'
import { checkStations, stationsIn } from './table/check'
import { importStations } from './table/import'
import { stationsOut } from './table/out'

export { faultsWaiting } from './faults-waiting'

export { writtenStations } from './written'

const node = (input: { readonly node: string }) => input.node

export const stations = /* @__PURE__ */ implement(
  contract,
  {
    list,
    page,
    sayCrowd,
    faultFolder,
    reportFault,
    myFaults,
    save: { scope: node, run: save },
    putUpNotice: { scope: node, run: putUpNotice },
    faults: { scope: node, run: faultsAt },
    settleFault: { scope: placeOfFault, run: settleFault },
    details: { scope: node, run: details },
    stationsOut: { scope: node, run: stationsOut },
    stationsIn: { scope: node, run: stationsIn },
    checkStations: { scope: node, run: checkStations },
    handOvers: { scope: node, run: handOvers },
    handOver: { scope: node, run: handOver },
    callOffHandOver: { scope: placeOfHandOver, run: callOffHandOver },
    settleHome: { scope: node, run: settleHome },
    importStations: { scope: node, run: importStations },
  },
  { jobs, personalData },
)
