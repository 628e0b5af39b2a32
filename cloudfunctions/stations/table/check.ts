/** A table of stations on its way in: what it would change, and what is wrong with it. Nothing is written. */
import type { OutputOf, ParsedInputOf } from '../../../src/contract/define'
import type { stations as contract } from '../../../src/contract/stations'
import { rowsShown, stationsInTable } from '../../../src/contract/stations/table'
import { compact, type QueryContext, refuse, tableFolder, takeFile } from '../../kernel'
import { stationsIn as openStationsIn, placesById } from '../../people'
import { readTable } from '../../sheets'
import { readColumns } from './columns'
import { groundOf } from './ground'
import { planOf } from './rules-plan'
import { portionsOf } from './rules-portions'

export async function stationsIn({ node }: ParsedInputOf<typeof contract.stationsIn>, { actor }: QueryContext) {
  const [places, found] = await Promise.all([placesById([node]), openStationsIn(node)])
  if (!places.has(node)) return refuse('PLACE_NOT_FOUND')
  return { folder: tableFolder(actor.person().personId), stations: found.length }
}

export async function checkStations(
  { node, fileId }: ParsedInputOf<typeof contract.checkStations>,
  { actor }: QueryContext,
) {
  const bytes = await takeFile(fileId, tableFolder(actor.person().personId))
  if (!bytes) return refuse('TABLE_GONE')
  const table = await readTable(bytes, readColumns)
  if ('code' in table) return refuse(table.code, compact({ titles: table.titles }))
  const rows = table.rows.length + new Set(table.faults.map(({ row }) => row)).size
  if (rows > stationsInTable) return refuse('STATIONS_TOO_MANY', { most: stationsInTable, rows })
  const ground = await groundOf(node)
  if (!ground) return refuse('PLACE_NOT_FOUND')
  const plan = planOf(ground, table.rows)
  const faults = [...table.faults, ...plan.faults].sort((one, other) => one.row - other.row)
  return {
    fresh: plan.fresh.length,
    changed: plan.changed.length,
    same: plan.same,
    changes: plan.changed.slice(0, rowsShown).map(({ row, name, titles }) => ({ row, name, titles: [...titles] })),
    portions: portionsOf(plan.fresh, plan.changed),
    faults: faults.slice(0, rowsShown),
    faultsInAll: faults.length,
    warnings: plan.warnings.slice(0, rowsShown),
    unknown: [...table.unknown],
  } satisfies OutputOf<typeof contract.checkStations>
}
