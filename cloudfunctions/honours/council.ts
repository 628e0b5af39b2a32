/** The council of a place: a list in one document, so that its limit holds for two who add at once. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type honours as contract, honourDefaults } from '../../src/contract/honours'
import { takePersonCode } from '../codes'
import { type CommandContext, isRefused, read, refuse } from '../kernel'
import { openPlace, peopleById, placesById } from '../people'
import { councils } from './store'

const left = '已离开'
const unnamed = '没写名字'

export async function councilOf({ node }: ParsedInputOf<typeof contract.councilOf>) {
  const [places, record] = await Promise.all([placesById([node]), read(councils, node)])
  const place = places.get(node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const people = await peopleById(record?.members ?? [])
  const nameOf = (id: string) => (people.has(id) ? (people.get(id)?.name ?? unnamed) : left)
  return { place: place.name, members: (record?.members ?? []).map(id => ({ id, name: nameOf(id) })) }
}

/** Showing one's own code is saying yes. */
export async function addMember({ node, scene }: ParsedInputOf<typeof contract.addMember>, context: CommandContext) {
  const { tx } = context
  if (!(await openPlace(tx, node))) return refuse('PLACE_NOT_FOUND')
  const members = (await tx.get(councils, node))?.members ?? []
  if (members.length >= honourDefaults.councilMost) return refuse('COUNCIL_FULL', { most: honourDefaults.councilMost })
  const shown = await takePersonCode(context, scene)
  if (isRefused(shown)) return shown
  const { personId, name = unnamed } = shown
  if (members.includes(personId)) return refuse('COUNCIL_MEMBER')
  context.concerns(personId)
  await tx.put(councils, { _id: node, node, members: [...members, personId] })
  return { name }
}

export async function removeMember(
  { node, id }: ParsedInputOf<typeof contract.removeMember>,
  { tx, concerns }: CommandContext,
) {
  const record = await tx.get(councils, node)
  if (!record?.members.includes(id)) return refuse('COUNCIL_NO_MEMBER')
  concerns(id)
  const members = record.members.filter(member => member !== id)
  if (members.length === 0) await tx.remove(councils, node)
  else await tx.put(councils, { ...record, members })
  return {}
}
