/** Things come onto the shelf out of a store 物资库, or go back there, in the store's own command. */
import { type CommandContext, compact, find, type Tx } from '../kernel'
import { movedByStaff } from './move'
import { fits } from './rules'
import { onShelf, type SupplyRecord, supplies } from './store'

export const shelfOf = (tx: Tx, id: string): Promise<SupplyRecord | undefined> => onShelf(tx, id)

interface WithStore {
  /** units that come, or with a minus go back */
  readonly change: number
  /** the shelf's own entry that this takes back */
  readonly reverses?: string
  /** why */
  readonly note?: string
}

/**
 * The shelf's half of it, with the id of its entry. 'FULL' when its book has no room for so many, 'SHORT' when not so many stand there any
 * more; then nothing is written. It is not undone here alone: the store would not know.
 */
export async function movesWithStore(
  context: CommandContext,
  shelf: SupplyRecord,
  { change, reverses, note }: WithStore,
): Promise<{ readonly stock: string; readonly entry: string } | 'FULL' | 'SHORT'> {
  if (!fits(shelf.quantity, change)) return 'FULL'
  const kind = reverses === undefined ? 'shelved' : 'undone'
  const moved = await movedByStaff(context, shelf, { kind, change, ...compact({ reverses, note }) })
  return moved === 'BELOW_ZERO' ? 'SHORT' : { stock: shelf._id, entry: moved.entry }
}

const most = 300

/** What stands on the shelves at or below a place. */
export const shelvesBelow = (node: string) =>
  find(supplies, {
    where: { areas: node, shelved: true },
    limit: most,
    fields: ['node', 'name', 'unit'],
  })
