/** Tables: a row is one strip, the head comes again on every page. */
import type { TableBlock } from './rules-blocks'
import { breakLines } from './rules-lines'
import type { MeasureIn, Placed, Strip, Weight } from './rules-placed'
import { frame, type } from './rules-sheet'

const hairline = 0.6
const looks = { letter: type.table, dense: type.dense } as const
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

function rowStrip(
  cells: readonly string[],
  edges: readonly number[],
  { look, weight }: RowLook,
  measure: MeasureIn,
): Strip {
  const { size, leading, pad } = looks[look]
  const columns = edges.slice(0, -1).map((x, index) => ({ x: x + pad, right: (edges[index + 1] ?? x) - pad }))
  const lines = columns.map(({ x, right }, index) =>
    breakLines(cells[index] ?? '', right - x, text => measure(text, weight, size)),
  )
  const height = Math.max(...lines.map(({ length }) => length)) * leading + 2 * pad
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
  if (look === 'dense') return { height, items: [...texts, ...lying] }
  const standing = edges.map((x): Placed => ({ kind: 'rule', x, y: 0, width: hairline, height }))
  return { height, items: [...texts, ...lying, ...standing] }
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
