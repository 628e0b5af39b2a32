/** What was found of what was sent. Whole units. */
export interface Found {
  readonly line: number
  readonly count: number
  readonly reason?: string | undefined
}

export interface Counted<T> {
  readonly sent: T
  readonly found: Found
}

/** Each line with what was found of it; every line is counted once, and a difference has a reason. */
export function arrivalOf<T extends { readonly count: number }>(
  sent: readonly T[],
  found: readonly Found[],
): readonly Counted<T>[] | 'TRANSFER_LINES' | 'TRANSFER_REASON' {
  if (found.length !== sent.length || new Set(found.map(({ line }) => line)).size !== sent.length)
    return 'TRANSFER_LINES'
  const counted: Counted<T>[] = []
  for (const one of found) {
    const line = sent[one.line]
    if (!line) return 'TRANSFER_LINES'
    if (line.count !== one.count && one.reason === undefined) return 'TRANSFER_REASON'
    counted.push({ sent: line, found: one })
  }
  return counted.sort((one, other) => one.found.line - other.found.line)
}
