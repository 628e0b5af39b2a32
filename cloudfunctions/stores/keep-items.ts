/** What there is to be kept. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { stores as contract } from '../../src/contract/stores'
import { type CommandContext, derivedId, refuse } from '../kernel'
import { openPlace } from '../people'
import { bare } from './rules-names'
import { ownsThings } from './rules-places'
import { items } from './store'

/** The same thing in the same unit is one thing: its id follows from both. */
export async function addItem(
  { node, name, unit, settings }: ParsedInputOf<typeof contract.addItem>,
  { tx, now }: CommandContext,
) {
  const _id = derivedId('storeItem', node, bare(name), bare(unit))
  if (!ownsThings((await openPlace(tx, node))?.kind)) return refuse('NO_THINGS_HERE')
  if (await tx.get(items, _id)) return refuse('ITEM_TWICE', { name })
  await tx.create(items, { _id, node, name, unit, ...settings, at: now })
  return { id: _id }
}

export async function editItem({ item, settings }: ParsedInputOf<typeof contract.editItem>, { tx }: CommandContext) {
  const record = await tx.get(items, item)
  if (!record) return refuse('ITEM_NOT_FOUND')
  await tx.put(items, { ...record, ...settings })
  return {}
}
