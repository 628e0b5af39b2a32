/** The documents of this domain: things in stock, with what a shelf adds to a stock. */
import type { MovementKind } from '../../src/contract/stock'
import type { SupplySettings } from '../../src/contract/supplies'
import { collection } from '../kernel'
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
  /** at or below what the keeper set, or somebody found it empty */
  readonly isLow: boolean
  readonly saidEmptyAt?: number
  /** of the last day on which somebody took something */
  readonly takes: readonly Take[]
  /** the latest first */
  readonly staffMoves: readonly StaffMove[]
}
export const supplies = collection<SupplyRecord>('supplies')
