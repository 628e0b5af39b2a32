/** Gift packs 暖“新”大礼包: rounds that a second person approves, hand-out over the counter, records that an auditor believes. */
import { defineDomain } from '../define'
import { counter } from './counter'
import { ledger } from './ledger'
import { listing } from './listing'
import { outside } from './outside'
import { own } from './own'
import { rounds } from './rounds'

export type { Allotment } from './counter'
export { giftDefaults } from './defaults'
export * from './hand-records'
export { type ListRow, listColumns } from './listing'
export type { OpenRound } from './own'
export * from './records'

export const gifts = defineDomain('gifts', '暖“新”礼包', {
  ...rounds,
  ...listing,
  ...counter,
  ...outside,
  ...own,
  ...ledger,
})
