/** Shops are opened and written down. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { market as contract } from '../../src/contract/market'
import { lineage } from '../../src/contract/organisation'
import { type CommandContext, derivedId, refuse } from '../kernel'
import { openPlace } from '../people'
import { shops } from './store'

/** Where a shop may stand. */
export const mayHaveShop = (kind: string | undefined): boolean => kind === 'community' || kind === 'station'

export async function addShop({ node, shop }: ParsedInputOf<typeof contract.addShop>, { tx, now }: CommandContext) {
  if (!mayHaveShop((await openPlace(tx, node))?.kind)) return refuse('NO_SHOP_HERE')
  // two taps at once, or two keepers, leave one
  const _id = derivedId('marketShop', node, shop.name)
  if (await tx.get(shops, _id)) return refuse('SHOP_TWICE', { name: shop.name })
  await tx.put(shops, { _id, node, areas: lineage(node), ...shop, at: now })
  return { id: _id }
}

export async function editShop({ shop, settings }: ParsedInputOf<typeof contract.editShop>, { tx }: CommandContext) {
  const record = await tx.get(shops, shop)
  if (!record) return refuse('SHOP_NOT_FOUND')
  const { phone: _old, ...rest } = record
  await tx.put(shops, { ...rest, ...settings })
  return {}
}
