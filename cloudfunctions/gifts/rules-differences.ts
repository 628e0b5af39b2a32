/** What somebody should look at on a record of a pack: the one list of it, for screens, tables and counts. */
import type { Difference } from '../../src/contract/gifts'

/** What the time, the batch or the name say; the others follow from the book and from who may get one. */
export type Mark = Exclude<Difference, 'double' | 'short' | 'notEligible'>

export interface Marked {
  readonly double: boolean
  readonly short: boolean
  readonly eligible: boolean
  readonly marks?: readonly Mark[]
}

/** The gravest first, for a row shows one of them. */
export const differencesOf = ({ double, short, eligible, marks = [] }: Marked): Difference[] => [
  ...(double ? (['double'] as const) : []),
  ...(short ? (['short'] as const) : []),
  ...(eligible ? [] : (['notEligible'] as const)),
  ...marks,
]

/** The same row as one of two, or no longer one; what else is wrong with it stays. */
export const asDouble = <T extends Marked>(row: T, double: boolean): T & { readonly differs: boolean } => {
  const marked = { ...row, double }
  return { ...marked, differs: differencesOf(marked).length > 0 }
}
