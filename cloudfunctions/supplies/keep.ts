/** Things come onto a shelf, and go when nothing is left of them. */
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import type { supplies as contract } from '../../src/contract/supplies'
import { type CommandContext, derivedId, refuse } from '../kernel'
import { openPlace } from '../people'
import { settled } from './move'
import { supplies } from './store'

const bare = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
/** The same thing in the same unit is one thing: its id follows from both. */
const idOf = (node: string, name: string, unit: string) => derivedId('supply', node, bare(name), bare(unit))

export async function add({ node, name, unit, settings }: ParsedInputOf<typeof contract.add>, { tx }: CommandContext) {
  const _id = idOf(node, name, unit)
  if ((await openPlace(tx, node))?.kind !== 'station') return refuse('NOT_A_STATION')
  if (await tx.get(supplies, _id)) return refuse('SUPPLY_TWICE', { name })
  const empty = { quantity: 0, moves: 0, countedMove: 0, takes: [], staffMoves: [] }
  const place = { node, areas: lineage(node), name, unit }
  await tx.create(supplies, settled({ _id, ...place, ...settings, ...empty, isLow: true }))
  return { id: _id }
}

export async function edit({ id, settings }: ParsedInputOf<typeof contract.edit>, { tx }: CommandContext) {
  const record = await tx.get(supplies, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  const { note: _old, ...rest } = record
  await tx.put(supplies, settled({ ...rest, ...settings }))
  return {}
}

export async function remove({ id }: ParsedInputOf<typeof contract.remove>, { tx }: CommandContext) {
  const record = await tx.get(supplies, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  if (record.quantity > 0) return refuse('SUPPLY_LEFT', { quantity: record.quantity, unit: record.unit })
  await tx.remove(supplies, id)
  return {}
}
