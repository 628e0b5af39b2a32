/** What follows a report: the station shows what is broken, the reporter hears what became of it. */
import { facilities, faultStates } from '../../src/contract/stations'
import { find, type Job, localTime, read, sendLater, transact } from '../kernel'
import { faults, stations } from './store'

const mostOpen = 100

/** What is broken follows from the open reports, whatever came in between. */
const mark: Job = async ({ node, fault }, context) => {
  if (typeof node !== 'string') throw new TypeError('node is no text')
  const open = await find(faults, { where: { areas: node, open: true }, limit: mostOpen })
  const broken = [...new Set(open.flatMap(({ facility }) => facility ?? []))].sort()
  await transact(async tx => {
    const station = await tx.get(stations, node)
    const told = station && station.broken.join() !== broken.join()
    return { commit: told ? await tx.put(stations, { ...station, broken }) : undefined }
  })
  if (typeof fault === 'string') await tell(fault, context)
}

async function tell(id: string, context: Parameters<Job>[1]): Promise<void> {
  const record = await read(faults, id)
  if (!record?.reporter || record.open) return
  await sendLater(context, {
    kind: 'faultSettled',
    to: record.reporter,
    page: 'pages/stations/at/mine/index',
    fields: {
      what: record.facility ? facilities[record.facility] : record.words,
      status: faultStates[record.state],
      at: localTime(context.now),
    },
  })
}

export const jobs = { mark }
