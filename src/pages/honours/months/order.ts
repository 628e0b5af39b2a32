/** The ids with this one moved by so many places; the ends are ends. */
export function movedIn(ids: readonly string[], id: string, by: number): readonly string[] {
  const from = ids.indexOf(id)
  if (from < 0) return ids
  const rest = ids.filter(other => other !== id)
  const to = Math.min(rest.length, Math.max(0, from + by))
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}

export const sameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at])
