/** The documents of this domain. Questions and calculations are stored nowhere. */
import type { FigureKind, FigureRow } from '../../src/contract/rights'
import { collection, find, oneOf, type Stored } from '../kernel'

/** What somebody entered about a dated figure. Rows are never changed: a later one for the same first day counts instead. */
export interface FigureRecord extends Stored, FigureRow {
  readonly node: string
  readonly by: string
  readonly at: number
}
export const figures = collection<FigureRecord>('figures')

/** Several lifetimes of rates, and the days off of twenty years. */
const mostRows = 1_000

/** Every row of these kinds, of every district: an environment is one district's. */
export const rowsOf = (kinds: readonly FigureKind[]): Promise<readonly FigureRecord[]> =>
  find(figures, { where: { kind: oneOf(kinds) }, orderBy: ['from', 'desc'], limit: mostRows })
