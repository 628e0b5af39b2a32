/** The whole tree below a node, for tables. */
import { lineage, type NodeId, rangeBelow } from '../../src/contract/organisation'
import { between, find, readMany } from '../kernel'
import type { NamedPlace } from './rules-names'
import { places } from './store'

const perRead = 1000
/** Places that one table can hold: a reply carries 1 MB. */
export const mostInTable = 15_000

/** The node, everything it lies in and everything below it in the order of ids; undefined when the node is not there. */
export async function branchOf(node: NodeId): Promise<{ above: NamedPlace[]; below: NamedPlace[] } | undefined> {
  const above = (await readMany(places, lineage(node))).map(named).sort((one, other) => one.id.length - other.id.length)
  if (above.at(-1)?.id !== node) return undefined
  const below: NamedPlace[] = []
  let [from, to] = rangeBelow(node)
  for (;;) {
    const read = await find(places, {
      where: { _id: between(from, to) },
      orderBy: ['_id', 'asc'],
      limit: perRead,
      fields: ['kind', 'name', 'open'],
    })
    below.push(...read.map(named))
    const last = read.at(-1)?._id
    if (last === undefined || read.length < perRead || below.length > mostInTable) return { above, below }
    from = `${last}\u0000`
  }
}

const named = ({ _id: id, kind, name, open }: { readonly _id: string } & Omit<NamedPlace, 'id'>): NamedPlace => ({
  id,
  kind,
  name,
  open,
})
