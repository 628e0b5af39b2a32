/** Snaps of a period, page by page, for what is counted and what is exported. */
import type { NodeId } from '../../src/contract/organisation'
import type { SnapKind } from '../../src/contract/snaps'
import { between, page, refuse } from '../kernel'
import { daysIn, instantsOf } from './rules-figures'
import type { SnapRecord } from './rules-record'
import { snaps } from './store'

export interface Period {
  readonly node: NodeId
  readonly kind: SnapKind
  readonly from: string
  readonly to: string
}

const daysMost = 366
/** Rows of one read: WeChat gives a thousand, and one of them says whether there are more. */
export const perRead = 1_000 - 1

/** A period that ends before it begins has no rows; one that is too long is refused. */
export const periodProblem = ({ from, to }: Period) =>
  daysIn(from, to) > daysMost ? refuse('PERIOD_TOO_LONG', { days: daysMost }) : undefined

export function pageOf<F extends keyof SnapRecord & string>(
  { node, kind, from, to }: Period,
  fields: readonly F[],
  limit: number,
  after: string | undefined,
) {
  const where = { areas: node, kind, at: between(...instantsOf(from, to)) }
  return page(snaps, { where, orderBy: ['at', 'asc'], limit, fields }, after)
}
