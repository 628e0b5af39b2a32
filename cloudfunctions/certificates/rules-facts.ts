/** What goes onto paper, as this domain needs it: services and movements that somebody has confirmed. */
import type { EntryKind, Purse } from '../../src/contract/points/purses'
import type { Earned } from '../../src/contract/points/rule'
import type { ActivityKind } from '../../src/contract/service/records'

export interface Served {
  /** YYYY-MM-DD in Asia/Shanghai */
  readonly day: string
  readonly title: string
  readonly kind: ActivityKind
  readonly place: string
  readonly purse: Purse
  /** as a reviewer confirmed them */
  readonly minutes: number
  readonly earned?: Earned
}

export interface MovedPoints {
  readonly kind: EntryKind
  readonly title: string
  /** signed hundredths, honour included */
  readonly points: number
  readonly effect: { readonly honour: number }
  /** balance less debt, afterwards */
  readonly after: number
  /** ms UTC */
  readonly at: number
  /** of the service */
  readonly day?: string
  readonly reason?: string
}

/** A purse's year, in hundredths. */
export interface PurseYear {
  readonly purse: Purse
  readonly opening: number
  readonly closing: number
  readonly honour: number
  readonly entries: readonly MovedPoints[]
}
