/** What stands where on a page: the layout's result and the pen's order. Points; the origin is the sheet's upper left corner. */

export type Weight = 'text' | 'bold'
/** The width of a text in points. */
export type MeasureIn = (text: string, weight: Weight, size: number) => number

interface PlacedText {
  readonly kind: 'text'
  /** of the line's left end, and of its upper edge */
  readonly x: number
  readonly y: number
  readonly text: string
  readonly weight: Weight
  readonly size: number
  readonly quiet?: true
  /** added after each character, so that full lines end together */
  readonly spread?: number
}

interface PlacedRule {
  readonly kind: 'rule'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Placed = PlacedText | PlacedRule

/** A piece that no page break divides; places are counted from its own upper edge. */
export interface Strip {
  readonly height: number
  readonly items: readonly Placed[]
  /** room above it, unless it opens a page */
  readonly above?: number
  /** the next strip stands on the same page */
  readonly withNext?: true
  /** comes again where the strip after it opens a page: a table's head */
  readonly head?: Strip
}

export const moved = <P extends Placed>(item: P, down: number): P => ({ ...item, y: item.y + down })
