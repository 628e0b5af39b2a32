/** The tree as it is in use, as a table in the form in which it may be handed in again; or an empty one to fill in. */
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage, nodeKinds, parentOf } from '../../src/contract/organisation'
import type { people } from '../../src/contract/people'
import { placeColumns } from '../../src/contract/people/table'
import { localDay, type QueryContext, refuse } from '../kernel'
import { type Sheet, writeXlsx } from '../sheets'
import { branchOf, mostInTable } from './all-places'
import { type NamedPlace, namesFrom } from './rules-names'

const columns: Sheet['columns'] = [
  { title: placeColumns.parent, kind: 'text', width: 36 },
  { title: placeColumns.kind, kind: 'text', width: 10 },
  { title: placeColumns.name, kind: 'text', width: 24 },
  { title: placeColumns.segment, kind: 'text', width: 12 },
]
const rowsToFill = 300

export async function placesOut({ node, content }: ParsedInputOf<typeof people.placesOut>, { now }: QueryContext) {
  const branch = await branchOf(node)
  const place = branch?.above.at(-1)
  if (!branch || !place) return refuse('PLACE_NOT_FOUND')
  // what is closed is no part of the tree as people know it, and could not be handed in again
  const open = branch.below.filter(one => one.open)
  const below = content === 'tree' ? open.slice(0, mostInTable) : []
  const rows = rowsOf(node, branch.above, below)
  const bytes = await writeXlsx({ name: '地点', columns, rows, blankRows: content === 'blank' ? rowsToFill : 0 })
  return {
    fileName: `${place.name}-${content === 'tree' ? `地点-${localDay(now)}` : '地点表'}.xlsx`,
    xlsx: Buffer.from(bytes).toString('base64'),
    places: below.length,
    complete: content === 'blank' || branch.below.length <= mostInTable,
  }
}

/** 上级 names the way from the node down; where that would not be found again as the one place, its id does. */
function rowsOf(node: string, above: readonly NamedPlace[], below: readonly NamedPlace[]): Sheet['rows'] {
  const known = [...above, ...below]
  const names = namesFrom(node, known)
  const words = new Map<string, string>()
  const wordsFor = (parent: string): string => {
    const way = lineage(parent).slice(node.split('.').length)
    const path = way.map(one => names.get(one)?.name ?? one).join('/') || (names.get(parent)?.name ?? parent)
    const [found, ...others] = names.called(path)
    return found?.id === parent && others.length === 0 ? path : parent
  }
  return below.map(({ id, kind, name }) => {
    const parent = parentOf(id) ?? node
    const said = words.get(parent) ?? wordsFor(parent)
    words.set(parent, said)
    return [said, nodeKinds[kind], name, id.split('.').at(-1)]
  })
}
