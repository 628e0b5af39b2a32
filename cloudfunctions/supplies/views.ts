/** Records as the contract shows them. */
import type { DeskSupply, Movement, OwnMovement, SupplyRow } from '../../src/contract/supplies'
import { compact } from '../kernel'
import type { EntryRecord } from '../stock'
import { ofToday } from './rules'
import type { SupplyRecord } from './store'

const shown = ({ _id: id, name, unit, kind, quantity, perDay, note }: SupplyRecord) =>
  compact({ id, name, unit, kind, quantity, perDay, note })

export const shownSupply = (record: SupplyRecord, reader: string | undefined, now: number): SupplyRow => ({
  ...shown(record),
  mine: ofToday(record.takes, now)
    .filter(({ person }) => reader !== undefined && person === reader)
    .map(({ entry, count }) => ({ entry, count })),
})

export function deskSupply(record: SupplyRecord, place: string): DeskSupply {
  const { node, low, isLow, saidEmptyAt, moves, staffMoves } = record
  return { ...shown(record), node, place, low, isLow, moves, undoable: [...staffMoves], ...compact({ saidEmptyAt }) }
}

/** Who helped themselves is nobody's to see. */
export function shownMovement(entry: EntryRecord, by: string | undefined): Movement {
  const { _id: id, name, unit, kind, change, after, note, at } = entry
  return compact({ id, name, unit, kind, change, after, at, by, note })
}

export const ownMovement = ({ _id: id, name, unit, change, at }: EntryRecord, place: string): OwnMovement => ({
  id,
  name,
  unit,
  count: -change,
  place,
  at,
})
