/** A group is tied to a community, and untied. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { groups as contract } from '../../src/contract/groups'
import { lineage } from '../../src/contract/organisation'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { placesById } from '../people'
import { mayKeep, placeOfCard } from './bind-card'
import { groups } from './store'

/** The scope has found the card good and the caller at home there. */
export async function bind({ token, name }: ParsedInputOf<typeof contract.bind>, context: CommandContext) {
  const { tx, group, actor, now } = context
  if (group === undefined) return refuse('GROUP_NOT_SEEN')
  const node = await placeOfCard({ token }, context)
  if (isRefused(node)) return node
  const tied = await tx.get(groups, group)
  if (tied?.node === node) return { id: group, name: tied.name, node }
  if (tied) {
    if (!mayKeep(actor, tied)) return refuse('GROUP_ELSEWHERE')
    const place = (await placesById([tied.node])).get(tied.node)?.name ?? tied.node
    return refuse('GROUP_ELSEWHERE', { place, group: tied.name })
  }
  await tx.create(groups, { _id: group, node, areas: lineage(node), name, days: {}, at: now })
  return { id: group, name, node }
}

export const placeOfGroup = async ({ id }: { readonly id: string }, { tx }: CommandContext) =>
  (await tx.get(groups, id))?.node ?? refuse('GROUP_NOT_FOUND')

export async function unbind({ id }: ParsedInputOf<typeof contract.unbind>, { tx }: CommandContext) {
  await tx.remove(groups, id)
  return {}
}
