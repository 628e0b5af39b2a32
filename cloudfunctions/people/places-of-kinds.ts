/** The tree as far as another domain's table needs it. */
import { lineage, type NodeId, type NodeKind, rangeBelow } from '../../src/contract/organisation'
import { between, find, oneOf, readMany, type Tx } from '../kernel'
import { type PlaceRecord, places } from './store'

const perRead = 1000

/** The node, everything it lies in, and every place of these kinds below, closed ones too; undefined when the node is not there. */
export async function placesOfKinds(
  node: NodeId,
  kinds: readonly NodeKind[],
): Promise<readonly PlaceRecord[] | undefined> {
  const above = await readMany(places, lineage(node))
  if (!above.some(({ _id }) => _id === node)) return undefined
  const found = [...above]
  // kind by kind, for each is one range of the index
  for (const kind of kinds) {
    let [from, to] = rangeBelow(node)
    for (;;) {
      const where = { kind, _id: between(from, to) }
      const rows = await find(places, { where, orderBy: ['_id', 'asc'], limit: perRead })
      found.push(...rows)
      const last = rows.at(-1)?._id
      if (last === undefined || rows.length < perRead) break
      from = `${last}\u0000`
    }
  }
  return found
}

/** Names of every community of the district. */
export async function communityNames(): Promise<readonly string[]> {
  const found = await find(places, {
    where: { kind: oneOf(['community']) },
    orderBy: ['_id', 'asc'],
    limit: perRead,
    fields: ['name'],
  })
  return found.map(({ name }) => name)
}

/** A place gets another name within somebody's command. */
export const nameAnew = (tx: Tx, place: PlaceRecord, name: string): Promise<void> => tx.put(places, { ...place, name })
