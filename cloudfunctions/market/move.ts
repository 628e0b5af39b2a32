/** A movement of a thing's stock by staff: the stock's own, with what the shop keeps beside the quantity. */
import { marketDefaults } from '../../src/contract/market'
import type { CommandContext } from '../kernel'
import { type Movement, move } from '../stock'
import { isLow } from './rules-good'
import { type GoodRecord, goods, type StaffMove } from './store'

/** The record with what follows from the rest. */
export const settled = (good: GoodRecord): GoodRecord => ({ ...good, isLow: isLow(good) })

/** `beside`: what changes with the movement. The latest movements stand with the thing, so that each can be taken back once. */
export const movedByStaff = (
  { tx, now, actor }: CommandContext,
  good: GoodRecord,
  movement: Omit<Movement, 'by'>,
  beside: (good: GoodRecord) => GoodRecord = after => after,
) =>
  move(tx, goods, good, { ...movement, by: actor.person().personId }, now, (after, entry) => {
    const { kind, change } = movement
    const made: readonly StaffMove[] = kind === 'undone' ? [] : [{ entry, kind, change, at: now }]
    const kept = beside(after)
    return settled({ ...kept, staffMoves: [...made, ...kept.staffMoves].slice(0, marketDefaults.undoable) })
  })
