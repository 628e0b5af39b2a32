import type { NodeId } from '../../src/contract/organisation'
import { placesById } from '../people'

/** One without a name stands by its id. */
export const placeName = async (node: NodeId): Promise<string> => (await placesById([node])).get(node)?.name ?? node

/** Names of many in one read. */
export async function placeNames(nodes: readonly NodeId[]): Promise<(node: NodeId) => string> {
  const places = await placesById([...new Set(nodes)])
  return node => places.get(node)?.name ?? node
}
