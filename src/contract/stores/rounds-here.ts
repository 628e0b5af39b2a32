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
}
