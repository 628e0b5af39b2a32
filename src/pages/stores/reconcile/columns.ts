import type { ReconcileRow } from '@/contract/stores'
import { reconcileText } from '@/copy/stores'

export type Column = keyof typeof reconcileText.columns
const all = Object.keys(reconcileText.columns) as Column[]

/** Columns in which some row has something; received and what is missing always stand there. */
export const usedColumns = (rows: readonly ReconcileRow[]): readonly Column[] =>
  all.filter(column => column === 'received' || column === 'off' || rows.some(row => row[column] !== 0))
