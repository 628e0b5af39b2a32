/** What a count found against what the book says, batch by batch. Whole units. */

export interface CountedLine {
  readonly lot: string
  readonly counted: number
  /** what the book said as the count began */
  readonly seen: number
  /** packs of it that somebody had along, so that nobody could count them */
  readonly away?: number
}

export const changeOf = ({ counted, away = 0, seen }: CountedLine): number => counted + away - seen

export const differenceOf = (lines: readonly CountedLine[]): number =>
  lines.reduce((sum, line) => sum + changeOf(line), 0)

/**
 * Packs that are outside lie nowhere and belong to no batch before they are known: they are taken to be what is missing, from the first
 * batch on, for the first to end goes first. What they are too many by came to light in the first batch, where every batch was counted.
 */
export function withAway(lines: readonly CountedLine[], outside: number, whole: boolean): readonly CountedLine[] {
  let open = outside
  const filled = lines.map(line => {
    const away = Math.max(0, Math.min(open, line.seen - line.counted))
    open -= away
    return { ...line, away }
  })
  const rest = whole ? open : 0
  return filled.map(({ away, ...line }, at) => {
    const all = at === 0 ? away + rest : away
    return all === 0 ? line : { ...line, away: all }
  })
}
