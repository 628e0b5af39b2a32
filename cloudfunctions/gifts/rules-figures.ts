/** Packs that were handed out as things and money. Values are fen. */
import type { RoundHere } from '../../src/contract/stores/rounds-here'

interface Line {
  readonly name: string
  readonly unit: string
  /** in one pack */
  readonly count: number
  /** of one */
  readonly value: number
}
type Counted = Pick<RoundHere, 'handed' | 'lots'>

/** Packs of one batch; `lot` is missing for those that the book did not have. */
interface Packs {
  readonly lot?: string
  readonly count: number
  readonly value: number
}

/** Batch by batch; what was handed out beyond the book is worth what the kit's version says. */
export function packsOf(places: readonly Counted[], kitValue: number): readonly Packs[] {
  return places.flatMap(({ handed, lots }): readonly Packs[] => {
    const beyond = handed - lots.reduce((sum, { count }) => sum + count, 0)
    return beyond === 0 ? lots : [...lots, { count: beyond, value: kitValue }]
  })
}

export const worthOf = (packs: readonly Packs[]): number =>
  packs.reduce((sum, { count, value }) => sum + count * value, 0)

/** What was in them, as it was packed; as the kit says where nobody wrote down what went in. */
export function thingsOf(
  packs: readonly Packs[],
  contents: ReadonlyMap<string, readonly Line[]>,
  kit: readonly Line[],
): { name: string; unit: string; count: number; value: number }[] {
  const sums = new Map<string, { name: string; unit: string; count: number; value: number }>()
  for (const { lot, count } of packs) {
    const packed = lot === undefined ? [] : (contents.get(lot) ?? [])
    for (const line of packed.length > 0 ? packed : kit) {
      const key = `${line.name}/${line.unit}`
      const sum = sums.get(key) ?? { name: line.name, unit: line.unit, count: 0, value: 0 }
      sum.count += count * line.count
      sum.value += count * line.count * line.value
      sums.set(key, sum)
    }
  }
  return [...sums.values()].sort((one, other) => other.value - one.value)
}
