/** Services out of a book's entries. */
import type { EntryKind } from '../../src/contract/points/purses'

interface Served {
  readonly _id: string
  readonly kind: EntryKind
  readonly day?: string
  readonly points: number
  readonly reverses?: string
}

/** Points (hundredths, honour included), days and services; an award that was taken back is none, and its counter-entry neither. */
export function sumServed(entries: readonly Served[]) {
  const takenBack = new Set(
    entries.flatMap(({ kind, reverses }) => (kind === 'reversal' && reverses ? [reverses] : [])),
  )
  const awards = entries.filter(({ _id, kind }) => kind === 'award' && !takenBack.has(_id))
  return {
    points: awards.reduce((sum, { points }) => sum + points, 0),
    days: new Set(awards.map(({ day }) => day)).size,
    services: awards.length,
  }
}
