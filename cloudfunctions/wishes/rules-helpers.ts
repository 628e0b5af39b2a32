/** Who helps with a wish, and the seats that keep a person from taking on too much. */

export interface Helper {
  /** personId; missing once the person has left */
  readonly person?: string
  /** ms UTC; a claim's time runs from here */
  readonly since: number
  /** one of the few that a person has; given back when the work is done */
  readonly seat?: number
  /** the author may see the helper's number */
  readonly sharePhone: boolean
}

/** `w`: for a wish of one's own, `h`: for helping. */
type SeatKind = 'w' | 'h'
export const seatName = (kind: SeatKind, person: string, seat: number): string => `${kind}:${person}:${seat}`

export const seatNames = (kind: SeatKind, person: string, most: number): readonly string[] =>
  Array.from({ length: most }, (_, seat) => seatName(kind, person, seat))

/** The first of `most` seats that nobody holds; undefined when all are taken. */
export function freeSeat(kind: SeatKind, person: string, most: number, taken: readonly string[]): number | undefined {
  const held = new Set(taken)
  const at = seatNames(kind, person, most).findIndex(name => !held.has(name))
  return at < 0 ? undefined : at
}
