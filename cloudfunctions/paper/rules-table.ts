/** Tables: a row is one strip, the head comes again on every page. */
import type { Cell, Drawn, TableBlock } from './rules-blocks'
import { breakLines } from './rules-lines'
import type { MeasureIn, Placed, Strip, Weight } from './rules-placed'
import { frame, type } from './rules-sheet'

const hairline = 0.6
/** `least`: a row is at least so high, so that there is room for a hand */
const looks = {
  letter: { ...type.table, least: 0 },
  dense: { ...type.dense, least: 0 },
  signed: { ...type.dense, least: 34 },
} as const
type Look = keyof typeof looks

/** The columns' left edges, and the right edge of the last. */
function edgesOf(widths: readonly number[]): readonly number[] {
  const sum = widths.reduce((total, share) => total + share, 0)
  let x: number = frame.left
  return [x, ...widths.map(share => (x += (share / sum) * frame.width))]
}

interface RowLook {
  readonly look: Look
  readonly weight: Weight
}

/** What was drawn, as large as the cell allows, in its middle. */
function drawnIn({ strokes }: Drawn, x: number, right: number, height: number): Placed {
  const tall = Math.min(height - 4, (right - x) / 2)
  const points = strokes
    .split(';')
    .map(stroke => stroke.split(' ').map(point => point.split(',').map(Number) as unknown as readonly [number, number]))
  return { kind: 'strokes', x, y: (height - tall) / 2, width: 2 * tall, height: tall, strokes: points }
}

function rowStrip(
  cells: readonly Cell[],
  edges: readonly number[],
  { look, weight }: RowLook,
  measure: MeasureIn,
): Strip {
  const { size, leading, pad, least } = looks[look]
  const columns = edges.slice(0, -1).map((x, index) => ({ x: x + pad, right: (edges[index + 1] ?? x) - pad }))
  const lines = columns.map(({ x, right }, index) => {
    const cell = cells[index] ?? ''
    return typeof cell === 'string' ? breakLines(cell, right - x, text => measure(text, weight, size)) : []
  })
  const asked = Math.max(...lines.map(({ length }) => length)) * leading + 2 * pad
  const height = weight === 'bold' ? asked : Math.max(least, asked)
  const drawn = cells.flatMap((cell, index) => {
    const column = columns[index]
    return typeof cell === 'string' || !column ? [] : [drawnIn(cell, column.x, column.right, height)]
  })
  const texts = lines.flatMap((cell, column): Placed[] =>
    cell.map((text, line) => ({
      kind: 'text',
      x: columns[column]?.x ?? frame.left,
      y: pad + line * leading,
      text: text.replace(/ +$/, ''),
      weight,
      size,
    })),
  )
  const lying = [0, height].map(
    (y): Placed => ({ kind: 'rule', x: frame.left, y, width: frame.width, height: hairline }),
  )
  if (look !== 'letter') return { height, items: [...texts, ...drawn, ...lying] }
  const standing = edges.map((x): Placed => ({ kind: 'rule', x, y: 0, width: hairline, height }))
  return { height, items: [...texts, ...drawn, ...lying, ...standing] }
}

export function tableStrips(table: TableBlock, measure: MeasureIn): readonly Strip[] {
  const { look = 'letter' } = table
  const { above, below } = looks[look]
  const edges = edgesOf(table.widths)
  const head = rowStrip(table.head, edges, { look, weight: 'bold' }, measure)
  const rows = table.rows.map(
    (cells): Strip => ({ ...rowStrip(cells, edges, { look, weight: 'text' }, measure), head }),
  )
  const end: Strip = { height: below, items: [] }
  return [{ ...head, above, withNext: true }, ...rows, end]
}
