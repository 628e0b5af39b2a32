/** A table of places on its way in: what it would add, and what is wrong with it. Nothing is written. */
import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import { type NodeKind, rangeBelow } from '../../src/contract/organisation'
import type { people } from '../../src/contract/people'
import { faultsShown, placeColumns } from '../../src/contract/people/table'
import { between, compact, count, type QueryContext, read, refuse, tableFolder, takeFile } from '../kernel'
import { readTable } from '../sheets'
import { branchOf } from './all-places'
import { type NewPlace, planOf } from './rules-plan'
import { portionsOf } from './rules-portions'
import { places } from './store'

const columns = [
  { id: 'parent', title: placeColumns.parent, aliases: ['上级地点', '所属'], kind: 'text', required: true, max: 100 },
  { id: 'kind', title: placeColumns.kind, aliases: ['类别', '种类'], kind: 'text', required: true, max: 20 },
  { id: 'name', title: placeColumns.name, aliases: ['名字', '地点名称'], kind: 'text', required: true, max: 20 },
  { id: 'segment', title: placeColumns.segment, aliases: ['编号'], kind: 'text', max: 12 },
] as const

export async function placesIn({ node }: ParsedInputOf<typeof people.placesIn>, { actor }: QueryContext) {
  const [place, below] = await Promise.all([read(places, node), count(places, { _id: between(...rangeBelow(node)) })])
  return place ? { folder: tableFolder(actor.person().personId), below } : refuse('PLACE_NOT_FOUND')
}

export async function checkPlaces({ node, fileId }: ParsedInputOf<typeof people.checkPlaces>, { actor }: QueryContext) {
  const bytes = await takeFile(fileId, tableFolder(actor.person().personId))
  if (!bytes) return refuse('TABLE_GONE')
  const table = await readTable(bytes, columns)
  if ('code' in table) return refuse(table.code, compact({ titles: table.titles }))
  const branch = await branchOf(node)
  if (!branch) return refuse('PLACE_NOT_FOUND')
  const rows = table.rows.map(({ row, cells }) => ({ row, ...cells }))
  const plan = planOf(node, [...branch.above, ...branch.below], rows)
  const faults = [...table.faults, ...plan.faults].sort((one, other) => one.row - other.row)
  return {
    known: plan.known,
    adding: countsOf(plan.fresh),
    portions: portionsOf(plan.fresh),
    faults: faults.slice(0, faultsShown),
    faultsInAll: faults.length,
    unknown: [...table.unknown],
  } satisfies OutputOf<typeof people.checkPlaces>
}

function countsOf(fresh: readonly NewPlace[]): { kind: NodeKind; count: number }[] {
  const counts = new Map<NodeKind, number>()
  for (const { kind } of fresh) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, found]) => ({ kind, count: found }))
}
