/** Which units of which batches make up which packs. Whole units; days YYYY-MM-DD; values fen. */
import type { Content, KitLine, Lot } from './rules-batches'
import { goodOn, takenFrom } from './rules-lots'

export interface PackLine extends Omit<KitLine, 'value'> {
  /** the batches of this item that lie there */
  readonly lots: readonly Lot[]
}

/** Packs that hold the same by batch. */
export interface PackGroup {
  readonly packs: number
  readonly contents: readonly Content[]
  /** fen, of one pack */
  readonly value: number
  /** the day on which the first thing in it ends */
  readonly expires?: string
}

export interface Taken {
  readonly item: string
  readonly lot: Lot
  readonly count: number
}

export interface Short {
  readonly name: string
  readonly unit: string
  readonly have: number
  readonly need: number
}

interface Packing {
  readonly groups: readonly PackGroup[]
  readonly taken: readonly Taken[]
}

/**
 * So many packs, out of what is good on this day, the first to end first: of each item pack i takes its slice of the units in that
 * order, and neighbours that hold the same are one group. Or what there is too little of.
 */
export function packed(lines: readonly PackLine[], packs: number, today: string): Packing | { readonly short: Short } {
  const shelves = lines.map(line => ({ line, lots: goodOn(line.lots, today) }))
  for (const { line, lots } of shelves) {
    const have = lots.reduce((sum, { left }) => sum + left, 0)
    const need = line.count * packs
    if (have < need) return { short: { name: line.name, unit: line.unit, have, need } }
  }
  const rows = shelves.map(({ line, lots }) => slices(line, lots, packs))
  const groups: { packs: number; contents: readonly Content[] }[] = []
  for (let pack = 0; pack < packs; pack += 1) {
    const contents = rows.flatMap(row => row[pack] ?? [])
    const last = groups.at(-1)
    if (last && sameContents(last.contents, contents)) last.packs += 1
    else groups.push({ packs: 1, contents })
  }
  return {
    groups: groups.map(group => ({ ...group, ...worthAndEnd(group.contents) })),
    taken: lines.flatMap(({ item, lots, count }) =>
      (takenFrom(lots, count * packs, today) ?? []).map(one => ({ item, ...one })),
    ),
  }
}

/** Of one item, what each pack gets. */
function slices(line: PackLine, lots: readonly Lot[], packs: number): readonly (readonly Content[])[] {
  const queue = lots.map(lot => ({ lot, left: lot.left }))
  let at = 0
  return Array.from({ length: packs }, () => {
    const slice: Content[] = []
    for (let open = line.count; open > 0; ) {
      const head = queue[at]
      if (!head) throw new Error('there were enough units a moment ago')
      const count = Math.min(open, head.left)
      if (count > 0) slice.push(contentOf(line, head.lot, count))
      head.left -= count
      open -= count
      if (head.left === 0) at += 1
    }
    return slice
  })
}

function contentOf({ item, name, unit }: PackLine, { lot, value, source, from, number, expires }: Lot, count: number) {
  if (source === 'packed') throw new Error('packs are not packed again')
  const label = {
    ...(from === undefined ? {} : { from }),
    ...(number === undefined ? {} : { number }),
    ...(expires === undefined ? {} : { expires }),
  }
  return { item, name, unit, lot, count, value, source, ...label } satisfies Content
}

const sameContents = (one: readonly Content[], other: readonly Content[]): boolean =>
  one.length === other.length && one.every(({ lot, count }, at) => other[at]?.lot === lot && other[at]?.count === count)

function worthAndEnd(contents: readonly Content[]) {
  const value = contents.reduce((sum, one) => sum + one.count * one.value, 0)
  const ends = contents.flatMap(({ expires }) => expires ?? []).sort()
  return ends[0] === undefined ? { value } : { value, expires: ends[0] }
}
