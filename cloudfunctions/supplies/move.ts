/** A movement of a shelf: the stock's own, with what the shelf keeps beside the quantity. */
import { supplyDefaults } from '../../src/contract/supplies'
import { type CommandContext, compact } from '../kernel'
import { type Movement, move } from '../stock'
import { isLow } from './rules'
import { type StaffMove, type SupplyRecord, supplies, type Take } from './store'

/** The record with what follows from the rest; `saidEmptyAt: undefined` drops what somebody said. */
export function settled({
  saidEmptyAt,
  ...rest
}: Omit<SupplyRecord, 'saidEmptyAt'> & { saidEmptyAt?: number | undefined }) {
  const said = compact({ saidEmptyAt })
  return { ...rest, ...said, isLow: isLow({ ...rest, ...said }) }
}

/** People help themselves, or put back: `takes` is what stands for today afterwards. */
export const movedByPeople = (
  { tx, now }: CommandContext,
  record: SupplyRecord,
  movement: Movement,
  takes: (entry: string) => readonly Take[],
) => move(tx, supplies, record, movement, now, (after, entry) => settled({ ...after, takes: takes(entry) }))

/** Staff have looked at the shelf: what somebody said of it is settled. `keep`: what can be taken back besides, or no longer. */
export const movedByStaff = (
  { tx, now, actor }: CommandContext,
  record: SupplyRecord,
  movement: Omit<Movement, 'by'>,
  keep: (entry: string) => Partial<Pick<SupplyRecord, 'takes' | 'staffMoves'>> = () => ({}),
) =>
  move(tx, supplies, record, { ...movement, by: actor.person().personId }, now, (after, entry) => {
    const { kind, change } = movement
    // what came out of a store is not taken back here alone: the store would not know
    const lasting = kind === 'undone' || kind === 'shelved'
    const made: readonly StaffMove[] = lasting ? [] : [{ entry, kind, change, at: now }]
    const kept = keep(entry)
    const staffMoves = [...made, ...(kept.staffMoves ?? after.staffMoves)].slice(0, supplyDefaults.undoable)
    return settled({ ...after, ...kept, staffMoves, saidEmptyAt: undefined })
  })
