/** What a sheet of paper holds, from top to bottom, before anybody knows where the pages end. Sizes are points, 72 to an inch. */

interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** `first`: the first line begins two characters further in, as Chinese text does */
  readonly indent?: 'none' | 'first'
  /** what is said beside the matter */
  readonly size?: 'body' | 'small'
}

/** A name or a word in the middle of the sheet. */
export interface CentredBlock {
  readonly kind: 'centred'
  readonly text: string
  readonly size: 'name' | 'small'
}

/** A few large figures beside each other, each with its name below. */
export interface FiguresBlock {
  readonly kind: 'figures'
  readonly figures: readonly { readonly name: string; readonly value: string }[]
}

/** Room for a stamp, with lines beside it: who has looked at it, and when. */
export interface StampBlock {
  readonly kind: 'stamp'
  /** stands where the stamp will cover it */
  readonly text: string
  readonly lines: readonly string[]
}

/** A paragraph behind a label of its own, e.g. 1. or （一）. */
interface Item {
  readonly kind: 'item'
  readonly label: string
  readonly text: string
}

interface Heading {
  readonly kind: 'heading'
  readonly text: string
}

/**
 * Something drawn by hand, as lines: strokes parted by `;`, points by blanks, each `x,y` from 0 to 999 on a field twice as wide as high.
 */
export interface Drawn {
  readonly strokes: string
}
export type Cell = string | Drawn

/** Cells wrap, a row never breaks between two pages, the head comes again on each. */
export interface TableBlock {
  readonly kind: 'table'
  readonly head: readonly string[]
  /** shares of the width, one for each column */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
  /** `dense`: many short rows, smaller and without standing lines; `signed`: the same with room to sign in */
  readonly look?: 'letter' | 'dense' | 'signed'
}

/** Lines at the right that stay together: who signs, and when. */
interface Signature {
  readonly kind: 'signature'
  readonly lines: readonly string[]
}

export type Block = Paragraph | Item | Heading | TableBlock | Signature | CentredBlock | FiguresBlock | StampBlock

export interface Paper {
  readonly title: string
  readonly blocks: readonly Block[]
  /** small, at the foot of every page */
  readonly footer: string
  /** `honour`: golden lines around each page, for something to hang up */
  readonly frame?: 'none' | 'honour'
}
