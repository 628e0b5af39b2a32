/** The parts that a sheet of praise and the long picture share, each with its height; places are counted from its own upper edge. */
import { balanced } from './rules-balanced'
import { lineAt } from './rules-placard-parts'
import { type MeasureIn, moved, type Placed, type Strip, type Tone, type Weight } from './rules-placed'
import type { PraisePhoto } from './rules-praise'

/** The column in which everything stands. */
export interface Column {
  readonly x: number
  readonly width: number
}

export interface Look {
  readonly size: number
  readonly weight: Weight
  readonly tone: Tone
  readonly spread?: number
}

export const fill = (x: number, y: number, width: number, height: number, tone: Tone, radius = 0): Placed => ({
  kind: 'fill',
  ...{ x, y, width, height, tone, radius },
})

export const nothing: Strip = { height: 0, items: [] }
export const isThere = ({ height }: Strip): boolean => height > 0

/** Characters that are spread leave room after each; the last one's is not part of the line. */
const widthOf = (text: string, { size, weight, spread = 0 }: Look, measure: MeasureIn) =>
  measure(text, weight, size) + spread * Math.max(0, [...text].length - 1)

/** One line in the middle of the column. */
export const middleLine = (
  text: string,
  { x, width }: Column,
  top: number,
  height: number,
  look: Look,
  measure: MeasureIn,
) => lineAt(x + (width - widthOf(text, look, measure)) / 2, top, height, { text, ...look })

/** Lines of about one length in the middle of the column. */
export function middleLines(text: string, column: Column, look: Look, leading: number, measure: MeasureIn): Strip {
  if (text === '') return nothing
  const lines = balanced(text, column.width, look.size, part => widthOf(part, look, measure))
  const items = lines.map((line, at) => middleLine(line, column, at * leading, leading, look, measure))
  return { height: lines.length * leading, items }
}

/** 喜报 in white between golden lines, whose board it is below. */
export function banner(
  { heading, label }: { readonly heading: string; readonly label: string },
  { x, width }: Column,
  { height, radius }: { readonly height: number; readonly radius: number },
  measure: MeasureIn,
): Strip {
  const size = height * 0.46
  const big: Look = { size, weight: 'bold', tone: 'white', spread: size * 0.5 }
  const small: Look = { size: height * 0.15, weight: 'bold', tone: 'honourTint', spread: height * 0.05 }
  const [top, tall] = [height * 0.1, height * 0.54]
  const half = widthOf(heading, big, measure) / 2
  const centre = x + width / 2
  const [gap, long, dot] = [size * 0.55, Math.min(84, width / 2 - half - size), size * 0.16]
  const at = top + tall / 2
  const wings = long > 12 ? [-1, 1].flatMap(side => wing(centre + side * (half + gap), at, side * long, dot)) : []
  return {
    height,
    items: [
      fill(x, 0, width, height, 'band', radius),
      ...wings,
      middleLine(heading, { x, width }, top, tall, big, measure),
      middleLine(label, { x, width }, height * 0.66, height * 0.24, small, measure),
    ],
  }
}

/** A dot, and a line that leads away from it. */
function wing(from: number, y: number, long: number, dot: number): readonly Placed[] {
  const left = long > 0 ? from + dot : from + long - dot
  return [
    fill(from - dot / 2, y - dot / 2, dot, dot, 'honour', dot / 2),
    fill(left, y - 0.7, Math.abs(long), 1.4, 'honour', 0.7),
  ]
}

/** A short golden line with a dot in its middle. */
export function flourish({ x, width }: Column, scale: number): Strip {
  const [long, dot, height] = [54 * scale, 5.5 * scale, 14 * scale]
  const [centre, y] = [x + width / 2, height / 2]
  return {
    height,
    items: [
      fill(centre - dot * 1.6 - long, y - 0.6, long, 1.2, 'honour', 0.6),
      fill(centre - dot / 2, y - dot / 2, dot, dot, 'honour', dot / 2),
      fill(centre + dot * 1.6, y - 0.6, long, 1.2, 'honour', 0.6),
    ],
  }
}

/** What it was chosen for, in gold. */
export function badge(text: string, { x, width }: Column, size: number, measure: MeasureIn): Strip {
  if (text === '') return nothing
  const look: Look = { size, weight: 'bold', tone: 'white', spread: 1 }
  const [wide, height] = [widthOf(text, look, measure) + size * 2, size * 1.9]
  return {
    height,
    items: [
      fill(x + (width - wide) / 2, 0, wide, height, 'honour', height / 2),
      middleLine(text, { x, width }, 0, height, look, measure),
    ],
  }
}

/** Who it was, and below where and when. */
export function signed(
  { name, where }: { readonly name: string; readonly where: string },
  column: Column,
  size: number,
  measure: MeasureIn,
): Strip {
  const big: Look = { size, weight: 'bold', tone: 'band', spread: size * 0.12 }
  const above = middleLines(name, column, big, size * 1.5, measure)
  const small = Math.max(10.5, size * 0.54)
  const below = middleLines(where, column, { size: small, weight: 'text', tone: 'quiet' }, small * 1.75, measure)
  return {
    height: above.height + below.height,
    items: [...above.items, ...below.items.map(item => ({ ...item, y: item.y + above.height }))],
  }
}

const mat = 6
/** A photo like one behind glass: white around it, and a golden edge. */
export function framed({ bytes }: PraisePhoto, x: number, y: number, width: number, height: number): readonly Placed[] {
  return [
    fill(x, y, width, height, 'honour', 9),
    fill(x + 1.2, y + 1.2, width - 2.4, height - 2.4, 'white', 8),
    { kind: 'photo', x: x + mat, y: y + mat, width: width - 2 * mat, height: height - 2 * mat, radius: 5, bytes },
  ]
}

/** How high a photo is at this width, with its frame. */
export const framedHeight = ({ width, height }: PraisePhoto, wide: number): number =>
  ((wide - 2 * mat) * height) / width + 2 * mat

/** How wide it is at this height. */
export const framedWidth = ({ width, height }: PraisePhoto, high: number): number =>
  ((high - 2 * mat) * width) / height + 2 * mat

/** Units of the long picture; it is three times as many pixels wide. */
export const scrollWidth = 360
export const scrollColumn: Column = { x: 18, width: scrollWidth - 36 }

/** One below the other, each with its room above, and room after the last; what is not there has none. */
export function spaced(strips: readonly (readonly [above: number, strip: Strip])[], after: number): Strip {
  let height = 0
  const items: Placed[] = []
  for (const [above, strip] of strips.filter(([, one]) => isThere(one))) {
    items.push(...strip.items.map(item => moved(item, height + above)))
    height += above + strip.height
  }
  return { height: height + after, items }
}
