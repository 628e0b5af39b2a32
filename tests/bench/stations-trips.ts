/** Stations from the largest table there may be, into a table again; and a station that goes to another keeper: trips, sizes and times. */
import { randomUUID } from 'node:crypto'
import type { LocalCloud } from '../../local-cloud/cloud'
import { REPLY_BYTES } from '../../local-cloud/limits'
import { as, expectDone } from '../../local-cloud/seed/caller'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { people } from '../../src/contract/people'
import { stations } from '../../src/contract/stations'
import { stationPortionTrips, stationsInTable } from '../../src/contract/stations/table'
import { longestStations, manyStations, stationsTable } from '../support/stations-table'
import { databaseTrips } from '../support/trips'
import { uploadFile } from '../support/upload'
import { type Measurement, measured, timed } from './measure'
import { shownBy } from './shown-code'

const [lead, node] = ['gao-jie', 'pc.beiguan'] as const
/** ms: the function that serves it is given 20 s, and a phone waits as long */
const patience = 20_000
/** what any command needs: begin, caller, grants, journal, commit */
const anyCommand = 8

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

/** What staff do about one station; every act must succeed. */
export async function stationsTrips(count: Count, cloud: LocalCloud): Promise<void> {
  const [keeper, worker, next, station] = ['ma-jianguo', 'li-wen', 'zhao-tiezhu', 'pc.beiguan.c01.s01'] as const
  const home = 'pc.beiguan.c01.e01.b2'
  await count(keeper, stations.settleHome, { node: station, home, scene: await shownBy(count, next) })
  const { keepers } = await count(keeper, stations.handOvers, { node: station })
  const handOver = { node: station, from: keepers[0]?.personId ?? '', note: '给赵师傅', days: 1 }
  const { id } = await count(worker, stations.handOver, handOver)
  await count(worker, stations.callOffHandOver, { id })
  const { code } = await count(keeper, stations.handOver, handOver)
  const { trips, result } = await databaseTrips(cloud, () =>
    as(cloud, next)(people.acceptInvitation, { code }, randomUUID()),
  )
  if (!expectDone(result).tookOver || trips > anyCommand) throw new Error(`a hand-over took ${trips} trips`)
}

export async function stationTableTrips(cloud: LocalCloud): Promise<Measurement[]> {
  const call = as(cloud, lead)
  const check = async (rows: ReturnType<typeof manyStations>) => {
    const { folder } = expectDone(await call(stations.stationsIn, { node }))
    const fileId = await uploadFile(cloud, lead, `${folder}/${randomUUID()}.xlsx`, await stationsTable(rows))
    const started = performance.now()
    const checked = await databaseTrips(cloud, () => call(stations.checkStations, { node, fileId }))
    return { ...checked, ms: performance.now() - started }
  }
  const largest = await check(longestStations(stationsInTable))
  const found = await check(manyStations(300))
  const { portions } = expectDone(found.result)

  let most = 0
  const importMs = await timed(async () => {
    for (const portion of portions) {
      const { trips, result } = await databaseTrips(cloud, () =>
        call(stations.importStations, { node, portion }, randomUUID()),
      )
      expectDone(result)
      most = Math.max(most, trips)
    }
  })
  const exportMs = await timed(async () => {
    expectDone(await call(stations.stationsOut, { node, content: 'stations', format: 'xlsx' }))
  })
  const reply = Buffer.byteLength(JSON.stringify(largest.result))
  return [
    measured('round trips: stations.checkStations, 300 rows', found.trips, 'trips'),
    measured('round trips: stations.importStations, a full portion', most, 'trips', stationPortionTrips + anyCommand),
    measured('stations: portions of 300 rows', portions.length, 'commands', 20),
    measured('stations: answer to the 800 longest rows', reply / 1024, 'KB', (REPLY_BYTES / 1024) * 0.8),
    measured('stations: 800 rows looked through', largest.ms, 'ms', patience),
    measured('stations: 300 rows imported', importMs / 1000, 's'),
    measured('stations: 300 stations exported', exportMs, 'ms', patience),
  ]
}
