/** Where a cell stands (`C7`), and cells that people have joined. */
import type { RawRow } from './rules-columns'

interface Spot {
  /** from 1 */
  readonly row: number
  /** from 0 */
  readonly place: number
}

/** One column's joined cells: the text stands in the first only. */
export interface Merged {
  readonly place: number
  readonly from: number
  readonly to: number
}

export function cellAt(name: string | undefined): Spot | undefined {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(name ?? '')
  if (!found?.[1]) return undefined
  const place = [...found[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(found[2]), place }
}

/** Cells joined downwards, as people do with one street above many places; those joined sideways are headings. */
export function mergedAt(range: string | undefined): readonly Merged[] {
  const [from, to] = (range ?? '').split(':').map(cellAt)
  return from && to && from.place === to.place ? [{ place: from.place, from: from.row, to: to.row }] : []
}

/** Every row of a joined cell says what its first row says. */
export function fillMerged(rows: readonly RawRow[], merged: readonly Merged[]): readonly RawRow[] {
  if (merged.length === 0) return rows
  const said = new Map(rows.map(({ row, cells }) => [row, cells]))
  const covering = new Map<number, Merged[]>()
  for (const one of merged) covering.set(one.place, [...(covering.get(one.place) ?? []), one])
  return rows.map(one => {
    const cells = [...one.cells]
    for (const [place, ranges] of covering) {
      const range =
        cells[place] === undefined ? ranges.find(({ from, to }) => from < one.row && one.row <= to) : undefined
      if (range) cells[place] = said.get(range.from)?.[place]
    }
    return { row: one.row, cells }
  })
}
