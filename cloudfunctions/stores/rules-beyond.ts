/** Packs that were handed out though the book had none, added up for a table. */

interface Pack {
  readonly name: string
  readonly place: string
  /** fen */
  readonly value: number
}

export interface BeyondBook extends Pack {
  readonly count: number
}

/** One row for each pack, place and value. */
export function beyondSums(packs: readonly Pack[]): readonly BeyondBook[] {
  const sums = new Map<string, BeyondBook>()
  for (const pack of packs) {
    const key = [pack.place, pack.name, pack.value].join(' ')
    sums.set(key, { ...pack, count: (sums.get(key)?.count ?? 0) + 1 })
  }
  return [...sums.values()]
}
