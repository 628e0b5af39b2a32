/** Things come onto a shelf, and go when nothing is left of them. */
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import type { supplies as contract } from '../../src/contract/supplies'
import { type CommandContext, derivedId, refuse } from '../kernel'
import { openPlace } from '../people'
import { settled } from './move'
import { onShelf, supplies } from './store'

const bare = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
/** The same thing in the same unit is one thing: its id follows from both. */
const idOf = (node: string, name: string, unit: string) => derivedId('supply', node, bare(name), bare(unit))

export async function add({ node, name, unit, settings }: ParsedInputOf<typeof contract.add>, { tx }: CommandContext) {
  const _id = idOf(node, name, unit)
  if ((await openPlace(tx, node))?.kind !== 'station') return refuse('NOT_A_STATION')
  const before = await tx.get(supplies, _id)
  if (before?.shelved) return refuse('SUPPLY_TWICE', { name })
  // one that comes back goes on with its book
  const { moves, countedMove } = before ?? { moves: 0, countedMove: 0 }
  const empty = { quantity: 0, moves, countedMove, takes: [], staffMoves: [], shelved: true }
  const place = { node, areas: lineage(node), name, unit }
  await tx.put(supplies, settled({ _id, ...place, ...settings, ...empty, isLow: true }))
  return { id: _id }
}

export async function edit({ id, settings }: ParsedInputOf<typeof contract.edit>, { tx }: CommandContext) {
  const record = await onShelf(tx, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  const { note: _old, ...rest } = record
  await tx.put(supplies, settled({ ...rest, ...settings }))
  return {}
}

export async function remove({ id }: ParsedInputOf<typeof contract.remove>, { tx }: CommandContext) {
  const record = await onShelf(tx, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  if (record.quantity > 0) return refuse('SUPPLY_LEFT', { quantity: record.quantity, unit: record.unit })
  // nothing waits for the keeper of what is gone
  await tx.put(supplies, { ...record, shelved: false, isLow: false, takes: [], staffMoves: [] })
  return {}
}
