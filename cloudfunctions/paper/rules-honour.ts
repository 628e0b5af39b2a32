/** What makes a sheet worth hanging up: golden lines around it, large figures, room for a stamp. */
import type { CentredBlock, FiguresBlock, StampBlock } from './rules-blocks'
import { breakLines } from './rules-lines'
import type { MeasureIn, Placed, Strip, Tone } from './rules-placed'
import { frame, sheet, type } from './rules-sheet'

const { name, small, figures, stamp } = type

interface Ring {
  readonly inset: number
  readonly thick: number
}
/** A broad line and a thin one, well inside of what an office printer leaves white. */
const rings: readonly Ring[] = [
  { inset: 32, thick: 2.4 },
  { inset: 38.5, thick: 0.6 },
]

const fill = (x: number, y: number, width: number, height: number, tone: Tone, radius = 0): Placed => ({
  kind: 'fill',
  x,
  y,
  width,
  height,
  tone,
  radius,
})

/** Lines around a page. */
export function frameOf(): readonly Placed[] {
  return rings.flatMap(({ inset, thick }) => {
    const [width, height] = [sheet.width - 2 * inset, sheet.height - 2 * inset]
    return [
      fill(inset, inset, width, thick, 'honour'),
      fill(inset, inset + height - thick, width, thick, 'honour'),
      fill(inset, inset, thick, height, 'honour'),
      fill(inset + width - thick, inset, thick, height, 'honour'),
    ]
  })
}

/** A short golden line below the title. */
export const underTitle = (): Strip => ({
  height: 14,
  items: [fill((sheet.width - 72) / 2, 0, 72, 1.6, 'honour', 0.8)],
  withNext: true,
})

/** A line in the middle of a column. */
function middle(text: string, x: number, width: number, y: number, look: Look, measure: MeasureIn): Placed {
  const { size, weight, tone } = look
  return { kind: 'text', x: x + (width - measure(text, weight, size)) / 2, y, text, weight, size, tone }
}
interface Look {
  readonly size: number
  readonly weight: 'text' | 'bold'
  readonly tone: Tone
}

/** A name is one line, and becomes smaller until it fits. */
export function centredStrips({ text, size }: CentredBlock, measure: MeasureIn): readonly Strip[] {
  const { size: wanted, leading } = size === 'name' ? name : small
  const points = size === 'name' ? wanted * Math.min(1, (frame.width - 1) / measure(text, 'bold', wanted)) : wanted
  const look: Look = {
    size: points,
    weight: size === 'name' ? 'bold' : 'text',
    tone: size === 'name' ? 'ink' : 'quiet',
  }
  const lines = breakLines(text, frame.width, part => measure(part, look.weight, points))
  return lines.map(line => ({
    height: leading,
    items: [middle(line, frame.left, frame.width, 0, look, measure)],
    withNext: true,
  }))
}

/** A golden ground with the figures side by side; a long one becomes smaller until it fits. */
export function figuresStrip({ figures: shown }: FiguresBlock, measure: MeasureIn): Strip {
  const width = frame.width / shown.length
  const widest = Math.max(...shown.map(({ value }) => measure(value, 'bold', figures.value)))
  const size = figures.value * Math.min(1, (width - 16) / widest)
  const items = shown.flatMap(({ name: word, value }, at) => {
    const x = frame.left + at * width
    return [
      middle(value, x, width, 12 + (figures.value - size) / 2, { size, weight: 'bold', tone: 'ink' }, measure),
      middle(word, x, width, 39, { size: figures.name, weight: 'text', tone: 'quiet' }, measure),
    ]
  })
  const ground = fill(frame.left, 0, frame.width, figures.height, 'honourTint', 6)
  return { above: figures.above, height: figures.height + figures.below, items: [ground, ...items] }
}

/** A ring as wide as an office's stamp at the right, the lines at its left. */
export function stampStrip({ text, lines }: StampBlock, measure: MeasureIn): Strip {
  const { side, leading, above } = stamp
  const x = frame.right - side
  const inner = side - 1.6
  const first = (side - lines.length * leading) / 2
  return {
    above,
    height: side,
    atFoot: true,
    items: [
      fill(x, 0, side, side, 'line', side / 2),
      fill(x + 0.8, 0.8, inner, inner, 'white', inner / 2),
      middle(text, x, side, side / 2 - 8, { size: small.size, weight: 'text', tone: 'quiet' }, measure),
      ...lines.map(
        (line, at): Placed => ({
          kind: 'text',
          x: frame.left,
          y: first + at * leading,
          text: line,
          weight: 'text',
          size: 12,
        }),
      ),
    ],
  }
}
