/** Batches 批次 and what packs hold, as data. Values are fen, days YYYY-MM-DD, quantities whole units. */
import type { MovementKind } from '../../src/contract/stock'

export interface KitLine {
  readonly item: string
  readonly name: string
  readonly unit: string
  /** units in one pack */
  readonly count: number
  /** fen that one unit was worth when the version was written */
  readonly value: number
}

/** Where a batch 批次 came from. The same at every place that it goes to. */
export interface Batch {
  readonly lot: string
  /** `packed`: made here out of other batches */
  readonly source: 'purchased' | 'donated' | 'packed'
  /** shop or donor */
  readonly from?: string
  readonly number?: string
  /** the last day on which it may be handed out */
  readonly expires?: string
  /** fen that one unit is worth */
  readonly value: number
  /** of a pack: what one of it holds, by batch */
  readonly contents?: readonly Content[]
}

export interface Content {
  readonly item: string
  readonly name: string
  readonly unit: string
  readonly lot: string
  readonly count: number
  readonly value: number
  /** of the batch itself, so that it can be made whole again wherever a pack is taken apart */
  readonly source: 'purchased' | 'donated'
  readonly from?: string
  readonly number?: string
  readonly expires?: string
}

/** A batch as it lies at a place. */
export interface Lot extends Batch {
  readonly left: number
  /** sum of the signed movements of each kind, counter-entries with the kind that they take back; `left` is the sum of these */
  readonly sums: Readonly<Partial<Record<MovementKind, number>>>
}
