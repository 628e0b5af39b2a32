/** What was in a pack, as records are found by it and as a table says it. */

export interface Held {
  readonly item: string
  readonly lot: string
  readonly name: string
  readonly count: number
  readonly number?: string
}

/** An item or a batch at a place: both are ids of their own, so one list serves both. */
export const heldAt = (area: string, what: string): string => `${area}|${what}`

/** All that a record is found by: every place that it lies in, with every item and every batch of the pack. */
export const holdsOf = (areas: readonly string[], contents: readonly Held[]): readonly string[] => [
  ...new Set(areas.flatMap(area => contents.flatMap(({ item, lot }) => [heldAt(area, item), heldAt(area, lot)]))),
]

/** 保温杯×1、手套×2; an item that came out of two batches is said once. */
export function heldWords(contents: readonly Held[]): string {
  const sums = new Map<string, { name: string; count: number }>()
  for (const { item, name, count } of contents) sums.set(item, { name, count: (sums.get(item)?.count ?? 0) + count })
  return [...sums.values()].map(({ name, count }) => `${name}×${count}`).join('、')
}

/** 姜茶 A1; batches without a printed number are left out. */
export const batchWords = (contents: readonly Held[]): string =>
  contents.flatMap(({ name, number }) => (number === undefined ? [] : [`${name} ${number}`])).join('、')

/** A name as a record has it, or as the list shows it: 王桂花 0421. */
export function calledAs(words: string): { readonly name: string; readonly last4?: string } {
  const [, name, last4] = /^(.+?)\s+(\d{4})$/.exec(words.trim()) ?? []
  return name === undefined || last4 === undefined ? { name: words.trim() } : { name, last4 }
}
