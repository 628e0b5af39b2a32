/** Places from the largest table there may be, into a table again: trips, sizes and times against the platform's limits. */
import { randomUUID } from 'node:crypto'
import type { LocalCloud } from '../../local-cloud/cloud'
import { REPLY_BYTES } from '../../local-cloud/limits'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { portionTrips } from '../../src/contract/people/table'
import { largestTable, placesTable } from '../support/tables'
import { databaseTrips } from '../support/trips'
import { uploadFile } from '../support/upload'
import { type Measurement, measured, timed } from './measure'

const [lead, node] = ['gao-jie', 'pc.beiguan'] as const
/** ms: the function that serves it is given 20 s, and a phone waits as long */
const patience = 20_000
/** what any command needs: begin, caller, grants, journal, commit */
const anyCommand = 8

export async function placesTrips(cloud: LocalCloud): Promise<Measurement[]> {
  const call = as(cloud, lead)
  const { folder } = expectDone(await call(people.placesIn, { node }))
  const fileId = await uploadFile(
    cloud,
    lead,
    `${folder}/${randomUUID()}.xlsx`,
    await placesTable(largestTable('北关街道')),
  )
  let started = performance.now()
  const checked = await databaseTrips(cloud, () => call(people.checkPlaces, { node, fileId }))
  const checkMs = performance.now() - started
  const { portions } = expectDone(checked.result)

  let most = 0
  started = performance.now()
  for (const portion of portions) {
    const { trips, result } = await databaseTrips(cloud, () =>
      call(people.importPlaces, { node, portion }, randomUUID()),
    )
    expectDone(result)
    most = Math.max(most, trips)
  }
  const importMs = performance.now() - started

  let exported = 0
  const exportMs = await timed(async () => {
    exported = JSON.stringify(expectDone(await call(people.placesOut, { node, content: 'tree' }))).length
  })
  const reply = Buffer.byteLength(JSON.stringify(checked.result))
  return [
    measured('round trips: people.checkPlaces, 5,000 rows', checked.trips, 'trips'),
    measured('round trips: people.importPlaces, a full portion', most, 'trips', portionTrips + anyCommand),
    measured('places: portions of 5,000 rows', portions.length, 'commands', 200),
    measured('places: answer to 5,000 rows', reply / 1024, 'KB', REPLY_BYTES / 1024 / 2),
    measured(
      'places: the longest portion',
      Math.max(...portions.map(one => JSON.stringify(one).length)) / 1024,
      'KB',
      10,
    ),
    measured('places: 5,000 rows looked through', checkMs, 'ms', patience),
    measured('places: 5,000 rows imported', importMs / 1000, 's'),
    measured('places: 5,000 places exported', exportMs, 'ms', patience),
    measured('places: the export of 5,000', exported / 1024, 'KB', REPLY_BYTES / 1024 / 2),
  ]
}
