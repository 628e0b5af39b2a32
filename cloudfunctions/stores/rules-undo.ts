/** Which entries may be taken back. */
import type { MovementKind } from '../../src/contract/stock'

interface Entry {
  readonly kind: MovementKind
  readonly change: number
  readonly settles?: MovementKind
  readonly beside?: unknown
}

/** What came by mistake can go, what went by mistake can come back; packing and transfers have steps of their own. */
const undoable: ReadonlySet<MovementKind | undefined> = new Set(['purchased', 'donated', 'writtenOff', 'counted'])
/** What went onto a shelf is taken back from there as well, so the entry must say where its other half stands. */
const isShelved = (entry: Entry): boolean => settledBy(entry) === 'shelved' && entry.beside !== undefined

/** The kind whose sums an entry changes: a counter-entry those of what it takes back, however often that goes to and fro. */
export const settledBy = ({ kind, settles }: Entry): MovementKind => settles ?? kind

export const mayUndo = (entry: Entry): boolean =>
  entry.change !== 0 && (undoable.has(settledBy(entry)) || isShelved(entry))
