/** What the list shows of each kind of figure. Pure. */
import { type FigureKind, type FigureRow, figureKinds } from '@/contract/rights'

export interface OfKind {
  readonly kind: FigureKind
  /** newest first day first */
  readonly rows: readonly FigureRow[]
  /** in force today; of days off: the last one entered */
  readonly now: FigureRow | undefined
}

/** Every kind, in the order of the contract, with its rows. */
export function byKind(rows: readonly FigureRow[], today: string): readonly OfKind[] {
  return (Object.keys(figureKinds) as FigureKind[]).map(kind => {
    const own = rows.filter(row => row.kind === kind)
    const set = own.filter(({ value }) => value !== null)
    const daysOff = figureKinds[kind].unit === 'dayOff'
    return { kind, rows: own, now: daysOff ? set[0] : set.find(({ from }) => from <= today) }
  })
}
