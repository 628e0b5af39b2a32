/** What a sheet of paper holds, from top to bottom, before anybody knows where the pages end. Sizes are points, 72 to an inch. */

interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** `first`: the first line begins two characters further in, as Chinese text does */
  readonly indent?: 'none' | 'first'
  readonly align?: 'left' | 'right'
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

/** Cells wrap, a row never breaks between two pages, the head comes again on each. */
export interface TableBlock {
  readonly kind: 'table'
  readonly head: readonly string[]
  /** shares of the width, one for each column */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** Lines at the right that stay together: who signs, and when. */
interface Signature {
  readonly kind: 'signature'
  readonly lines: readonly string[]
}

export type Block = Paragraph | Item | Heading | TableBlock | Signature

export interface Paper {
  readonly title: string
  readonly blocks: readonly Block[]
  /** small, at the foot of every page */
  readonly footer: string
}
