/**
 * Where a WeChat group belongs. Not a domain; apart from `groups`, because that one asks many domains what to tell a group, and some of them
 * ask where a group belongs.
 */
import type { NodeId } from '../../src/contract/organisation'
import { read } from '../kernel'
import { placesById } from '../people'
import { tiedGroups } from './store'

interface Community {
  readonly node: NodeId
  readonly name: string
}

/** The community of a tied group; one that was closed is nobody's any more. */
export async function communityOf(tied: { readonly node: NodeId } | undefined): Promise<Community | undefined> {
  const place = tied && (await placesById([tied.node])).get(tied.node)
  return place?.open ? { node: place.id, name: place.name } : undefined
}

/** Undefined when the group is tied to none, or to one that is closed. One or two reads. */
export const tiedCommunity = async (group: string): Promise<Community | undefined> =>
  communityOf(await read(tiedGroups, group))
