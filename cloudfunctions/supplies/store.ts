/** The documents of this domain: things in stock, with what a shelf adds to a stock. */
import type { MovementKind } from '../../src/contract/stock'
import type { SupplySettings } from '../../src/contract/supplies'
import { collection, type Tx } from '../kernel'
import type { StockRecord } from '../stock'

/** What a person took; it stands with the thing for as long as the day lasts, so a limit holds for two phones at once without a lock. */
export interface Take {
  readonly entry: string
  /** missing once the person has left */
  readonly person?: string
  readonly count: number
  readonly at: number
}

/** A movement by staff that can still be taken back. */
export interface StaffMove {
  readonly entry: string
  readonly kind: MovementKind
  readonly change: number
  readonly at: number
}

export interface SupplyRecord extends StockRecord, SupplySettings {
  /** false: taken off the shelf. The record stays, for the numbers of its movements must go on when it comes back */
  readonly shelved: boolean
  /** at or below what the keeper set, or somebody found it empty */
  readonly isLow: boolean
  readonly saidEmptyAt?: number
  /** of the last day on which somebody took something */
  readonly takes: readonly Take[]
  /** the latest first */
  readonly staffMoves: readonly StaffMove[]
}
export const supplies = collection<SupplyRecord>('supplies')

/** A thing that stands on its shelf; undefined for everything else. */
export async function onShelf(tx: Tx, id: string): Promise<SupplyRecord | undefined> {
  const record = await tx.get(supplies, id)
  return record?.shelved ? record : undefined
}
