/** What stands where on a page: the layout's result and the pen's order. Points; the origin is the sheet's upper left corner. */

/** Colours on paper, by what they are for. */
export type Tone =
  | 'white'
  | 'ink'
  | 'quiet'
  | 'band'
  | 'accent'
  | 'accentTint'
  | 'ground'
  | 'line'
  | 'honour'
  | 'honourTint'

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
  /** missing: black, or grey where it is quiet */
  readonly tone?: Tone
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

/** A coloured area; `radius` rounds its corners. */
interface PlacedFill {
  readonly kind: 'fill'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone: Tone
  readonly radius?: number
}

/** A square picture: the bytes of a PNG or a JPEG. */
interface PlacedPicture {
  readonly kind: 'picture'
  readonly x: number
  readonly y: number
  readonly side: number
  readonly bytes: Uint8Array
}

/** A photo that fills its room: what is over at the sides is cut off. The bytes of a JPEG, upright. */
export interface PlacedPhoto {
  readonly kind: 'photo'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly bytes: Uint8Array
}

/** Lines drawn by hand, e.g. a signature, on a field of this size. */
interface PlacedStrokes {
  readonly kind: 'strokes'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** each the points of one stroke, from 0 to 999 either way */
  readonly strokes: readonly (readonly (readonly [x: number, y: number])[])[]
}

export type Placed = PlacedText | PlacedRule | PlacedFill | PlacedPicture | PlacedPhoto | PlacedStrokes

/** A piece that no page break divides; places are counted from its own upper edge. */
export interface Strip {
  readonly height: number
  readonly items: readonly Placed[]
  /** room above it, unless it opens a page */
  readonly above?: number
  /** the next strip stands on the same page */
  readonly withNext?: true
  /** stands at the foot of its page, however little is above it */
  readonly atFoot?: true
  /** comes again where the strip after it opens a page: a table's head */
  readonly head?: Strip
}

export const moved = <P extends Placed>(item: P, down: number): P => ({ ...item, y: item.y + down })
