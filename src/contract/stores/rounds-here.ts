/** What a stock of packs knows of the rounds that hand out of it; written by `gifts`, kept with the stock. */
import type { NodeId } from '../organisation'
import type { Purse } from '../points/purses'

/** Who gets a pack 发放对象. */
export type Eligible =
  /** riders registered at or below one of these places */
  | { readonly kind: 'riders'; readonly places: readonly NodeId[] }
  /** whoever lives in one of these places */
  | { readonly kind: 'homes'; readonly places: readonly NodeId[] }
  /** whoever stands on the round's list */
  | { readonly kind: 'list' }
  /** whoever has at least so many hundredths of a point in a purse */
  | { readonly kind: 'points'; readonly purse: Purse; readonly least: number }
  /** riders with at least so many stars */
  | { readonly kind: 'stars'; readonly least: number }

/** A round 发放批次 at one station. Days are inclusive, Asia/Shanghai. */
export interface RoundHere {
  readonly round: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly per: 'person' | 'household'
  readonly who: Eligible
  /** true: people without a phone get one on the spot, with name, last four digits and signature */
  readonly guests: boolean
  /** packs that this station may hand out in this round */
  readonly quota: number
  /** handed out and not taken back */
  readonly handed: number
  /** taken along to places without network, and not yet handed out or brought back */
  readonly outside: number
  /** of `handed`, by batch; what was handed out though the book had none is in no batch */
  readonly lots: readonly HandedOfLot[]
  /** who has packs along; `outside` is the sum of what they have not sent yet */
  readonly along: readonly Along[]
  /** true: it has ended, and stands here until what is outside is known */
  readonly over?: true
}

interface HandedOfLot {
  readonly lot: string
  readonly count: number
  /** fen that one pack of it is worth */
  readonly value: number
}

/** Packs that somebody took along 带出去; nothing more can be sent for it once it is not here. */
interface Along {
  readonly allotment: string
  /** personId of who took them */
  readonly by: string
  readonly count: number
  /** numbers that have been handed out, as far as the cloud knows */
  readonly used: readonly number[]
}
