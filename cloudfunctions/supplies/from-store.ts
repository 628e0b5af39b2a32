/** Things come onto the shelf out of a store 物资库, in the store's own command. */
import { type CommandContext, find, type Tx } from '../kernel'
import { movedByStaff } from './move'
import { fits } from './rules'
import { onShelf, type SupplyRecord, supplies } from './store'

export const shelfOf = (tx: Tx, id: string): Promise<SupplyRecord | undefined> => onShelf(tx, id)

/** False when the shelf's book has no room for so many; then nothing is written. It is not undone here alone: the store would not know. */
export async function comesFromStore(context: CommandContext, shelf: SupplyRecord, count: number): Promise<boolean> {
  if (!fits(shelf.quantity, count)) return false
  const moved = await movedByStaff(context, shelf, { kind: 'shelved', change: count })
  return moved !== 'BELOW_ZERO'
}

const most = 300

/** What stands on the shelves at or below a place. */
export const shelvesBelow = (node: string) =>
  find(supplies, {
    where: { areas: node, shelved: true },
    limit: most,
    fields: ['node', 'name', 'unit'],
  })
