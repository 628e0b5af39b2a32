import { monthOf } from '@/contract/months'
import type { EntryRow } from '@/contract/points/records'

export interface Month {
  readonly month: string
  readonly rows: readonly EntryRow[]
}

/** Rows that stand in the order of time, month by month. */
export function byMonth(rows: readonly EntryRow[]): readonly Month[] {
  const months: { month: string; rows: EntryRow[] }[] = []
  for (const row of rows) {
    const month = monthOf(row.at)
    const last = months[months.length - 1]
    if (last?.month === month) last.rows.push(row)
    else months.push({ month, rows: [row] })
  }
  return months
}
