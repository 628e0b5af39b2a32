import type { PlaceCount, WaitingMatter } from '@/contract/desk'

/** All matters together, by place; the most first. */
export function totals(matters: readonly Pick<WaitingMatter, 'places'>[]): readonly PlaceCount[] {
  const found = new Map<string, PlaceCount>()
  for (const { node, place, count } of matters.flatMap(({ places }) => places)) {
    found.set(node, { node, place, count: count + (found.get(node)?.count ?? 0) })
  }
  return [...found.values()].sort((one, other) => other.count - one.count)
}
