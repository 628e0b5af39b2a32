/** The parts of a placard, each with its height; places are counted from its own upper edge. */
import { balanced } from './rules-balanced'
import { breakLines } from './rules-lines'
import type { Placard } from './rules-placard'
import type { MeasureIn, Placed, Strip, Tone, Weight } from './rules-placed'
import { sheet } from './rules-sheet'

/** Points: what an office printer leaves white, and the room inside it. */
export const edge = { margin: 30, radius: 16, width: sheet.width - 60 } as const

interface Line {
  readonly text: string
  readonly size: number
  readonly weight: Weight
  readonly tone: Tone
  readonly spread?: number
}

/** How far below its upper edge a line's characters have their middle, in sizes: measured on the printing face. */
const middle = 0.77

/** A line whose characters stand in the middle of its height. */
export const lineAt = (x: number, top: number, height: number, line: Line): Placed => ({
  kind: 'text',
  x,
  y: top + height / 2 - middle * line.size,
  ...line,
})

const widthOf = (line: Line, measure: MeasureIn) =>
  measure(line.text, line.weight, line.size) + (line.spread ?? 0) * Math.max(0, [...line.text].length - 1)

/** Lines one below the other, each in the middle of the sheet. */
export function centred(lines: readonly Line[], leading: number, measure: MeasureIn): Strip {
  const items = lines.map((line, at) => lineAt((sheet.width - widthOf(line, measure)) / 2, at * leading, leading, line))
  return { height: lines.length * leading, items }
}

/** A sentence in the middle, in as many lines as it takes. */
export function sentence(text: string, line: Omit<Line, 'text'>, leading: number, measure: MeasureIn): Strip {
  if (text === '') return { height: 0, items: [] }
  const lines = balanced(text, edge.width - 40, line.size, part => measure(part, line.weight, line.size))
  return centred(
    lines.map(part => ({ ...line, text: part })),
    leading,
    measure,
  )
}

/** Short words in pills, in rows that stand in the middle. */
export function pills(tags: readonly string[], size: number, measure: MeasureIn): Strip {
  const [pad, gap, height] = [size * 0.8, size * 0.5, size * 1.9]
  const rows: { text: string; width: number }[][] = []
  let used = 0
  for (const text of tags) {
    const width = measure(text, 'bold', size) + 2 * pad
    const row = rows[rows.length - 1]
    if (row && used + gap + width <= edge.width) {
      row.push({ text, width })
      used += gap + width
    } else {
      rows.push([{ text, width }])
      used = width
    }
  }
  const items = rows.flatMap((row, at) => {
    const y = at * (height + gap)
    const whole = row.reduce((sum, { width }) => sum + width, gap * (row.length - 1))
    let x = (sheet.width - whole) / 2
    return row.flatMap(({ text, width }): Placed[] => {
      const left = x
      x += width + gap
      return [
        { kind: 'fill', x: left, y, width, height, tone: 'accentTint', radius: height / 2 },
        lineAt(left + pad, y, height, { text, size, weight: 'bold', tone: 'accent' }),
      ]
    })
  })
  return { height: rows.length === 0 ? 0 : rows.length * (height + gap) - gap, items }
}

/** The card at the foot: a label at the left, what it is at the right. */
export function factCard(facts: Placard['facts'], size: number, measure: MeasureIn): Strip {
  if (facts.length === 0) return { height: 0, items: [] }
  const [pad, between, leading, labelSize] = [size * 0.7, size * 0.3, size * 1.38, size * 0.78]
  const left = edge.margin + pad * 1.2
  const column = left + Math.max(...facts.map(({ label }) => measure(label, 'bold', labelSize))) + size
  const room = edge.margin + edge.width - pad - column
  let y: number = pad
  const items = facts.flatMap(({ label, lines }, at) => {
    if (at > 0) y += between
    const first = lineAt(left, y, leading, { text: label, size: labelSize, weight: 'bold', tone: 'accent' })
    const broken = lines.flatMap(text => breakLines(text, room, part => measure(part, 'bold', size)))
    return [
      first,
      ...broken.map(text => {
        const placed = lineAt(column, y, leading, { text: text.trim(), size, weight: 'bold', tone: 'ink' })
        y += leading
        return placed
      }),
    ]
  })
  const height = y + pad
  const { margin: x, width, radius } = edge
  return { height, items: [{ kind: 'fill', x, y: 0, width, height, tone: 'ground', radius }, ...items] }
}
