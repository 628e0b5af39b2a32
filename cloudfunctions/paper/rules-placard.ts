/** A placard 招贴: one sheet for a wall, to be read from across the room. What stands on it, and nothing of where. */

/** A line of the card at the foot, behind a label; each of `lines` begins a new line. */
interface PlacardFact {
  readonly label: string
  readonly lines: readonly string[]
}

export interface Placard {
  /** above the title, smaller */
  readonly kicker: string
  /** as large as it fits */
  readonly title: string
  /** one sentence above the picture */
  readonly lead: string
  /** a square PNG or JPEG, in the middle */
  readonly picture: Uint8Array
  readonly caption: string
  /** small, below the caption */
  readonly captionNote: string
  /** short words in pills */
  readonly tags: readonly string[]
  /** a quieter line below them; empty: none */
  readonly note: string
  readonly facts: readonly PlacardFact[]
  readonly footer: string
}

/** Every text of it through the same hands. */
export const placardWith = (placard: Placard, change: (text: string) => string): Placard => ({
  kicker: change(placard.kicker),
  title: change(placard.title),
  lead: change(placard.lead),
  picture: placard.picture,
  caption: change(placard.caption),
  captionNote: change(placard.captionNote),
  tags: placard.tags.map(change),
  note: change(placard.note),
  facts: placard.facts.map(({ label, lines }) => ({ label: change(label), lines: lines.map(change) })),
  footer: change(placard.footer),
})
