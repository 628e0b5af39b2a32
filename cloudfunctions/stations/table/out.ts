/** The stations below a node as a table, in the form in which it may be handed in again; or an empty one to fill in. */
import type { ParsedInputOf } from '../../../src/contract/define'
import { type stations as contract, facilities, services, stationKinds } from '../../../src/contract/stations'
import { localDay, type QueryContext, refuse } from '../../kernel'
import { type Sheet, writeCsv, writeXlsx } from '../../sheets'
import { writtenColumns } from './columns'
import { groundOf } from './ground'
import { listText, rounded } from './rules-cells'
import { type Finder, finderOf, type KnownStation } from './rules-ground'
import { hoursText } from './rules-hours'

const rowsToFill = 100

export async function stationsOut(
  { node, content, format }: ParsedInputOf<typeof contract.stationsOut>,
  { now }: QueryContext,
) {
  const ground = await groundOf(node)
  const place = ground?.places.find(({ id }) => id === node)
  if (!ground || !place) return refuse('PLACE_NOT_FOUND')
  const finder = finderOf(ground)
  const rows = content === 'blank' ? [] : finder.stations.map(station => rowOf(station, finder))
  const sheet: Sheet = {
    name: '驿站',
    columns: writtenColumns,
    rows,
    blankRows: content === 'blank' && format === 'xlsx' ? rowsToFill : 0,
  }
  const bytes = format === 'csv' ? writeCsv(sheet) : await writeXlsx(sheet)
  return {
    fileName: `${place.name}-${content === 'blank' ? '驿站表' : `驿站-${localDay(now)}`}.${format}`,
    file: Buffer.from(bytes).toString('base64'),
    stations: rows.length,
  }
}

/** What nobody has written stays empty; closed ones are in it too, and say so. */
function rowOf({ id, name, open, details }: KnownStation, finder: Finder): Sheet['rows'][number] {
  const { street, community } = finder.wordsFor(id)
  const spot = details?.spot && rounded(details.spot)
  return [
    street,
    community,
    name,
    details && stationKinds[details.kind].title,
    details?.address,
    spot && String(spot.longitude),
    spot && String(spot.latitude),
    details && hoursText(details.week),
    details && listText(details.services, services),
    details && listText(details.facilities, facilities),
    details?.phone,
    open ? '是' : '否',
    id,
  ]
}
