import type { ReconcileRow } from '@/contract/stores'
import { open } from '@/ui/navigation'
import { lotText } from '../parts/lot-text'

/** From a batch to the records of all who got some of it; nothing where nobody did. */
export const whoGot = (node: string, row: ReconcileRow): (() => void) | undefined =>
  row.handed === 0
    ? undefined
    : () => open('giftRecords', { node, lot: row.lot, what: `${row.name}（${lotText(row)}）` })
