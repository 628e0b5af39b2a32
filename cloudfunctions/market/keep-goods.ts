/** Things and services come onto the shelf of a shop, and change there. */

import type { ParsedInputOf } from '../../src/contract/define'
import type { market as contract, GoodSettings } from '../../src/contract/market'
import { monthOf } from '../../src/contract/months'
import { type CommandContext, derivedId, isRefused, lookIntoPictures, refuse } from '../kernel'
import { settled } from './move'
import { pictureFolderOf } from './pictures'
import { slotsWith } from './rules-good'
import { type GoodRecord, goods, shops } from './store'

const bare = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s/gu, '')

/** What the keeper set, on top of what was there; pictures that stay are not looked into again. */
async function withSettings(before: GoodRecord, { slots, ...settings }: GoodSettings, now: number) {
  const times = slotsWith(before.kind, before.slots, slots, now)
  if (typeof times === 'string') return refuse(times)
  const fresh = settings.pictures.filter(file => !before.pictures.includes(file))
  const looked = await lookIntoPictures(fresh, pictureFolderOf(before.shop))
  if (isRefused(looked)) return looked
  const { note: _old, ...rest } = before
  return settled({ ...rest, ...settings, slots: times })
}

export async function addGood(input: ParsedInputOf<typeof contract.addGood>, { tx, now }: CommandContext) {
  const { name, unit, kind, settings } = input
  const shop = await tx.get(shops, input.shop)
  if (!shop) return refuse('SHOP_NOT_FOUND')
  const _id = derivedId('marketGood', shop._id, bare(name), bare(unit), kind)
  if (await tx.get(goods, _id)) return refuse('GOOD_TWICE', { name })
  const { node, areas } = shop
  const empty = { quantity: 0, moves: 0, countedMove: 0, staffMoves: [], bought: { month: monthOf(now), by: [] } }
  const place = { _id, shop: shop._id, node, areas, name, unit, kind }
  const bareGood = { ...place, ...settings, ...empty, pictures: [], slots: [], isLow: false }
  const good = await withSettings(bareGood, settings, now)
  if (isRefused(good)) return good
  await tx.put(goods, good)
  return { id: _id }
}

export async function editGood({ id, settings }: ParsedInputOf<typeof contract.editGood>, context: CommandContext) {
  const record = await context.tx.get(goods, id)
  if (!record) return refuse('GOOD_NOT_FOUND')
  const good = await withSettings(record, settings, context.now)
  if (isRefused(good)) return good
  await context.tx.put(goods, good)
  return {}
}
