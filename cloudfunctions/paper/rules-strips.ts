/** Each block as strips: its lines broken, indented and, where they are full, spread to the edge. */
import type { Block, Paper } from './rules-blocks'
import { centredStrips, figuresStrip, stampStrip, underTitle } from './rules-honour'
import { breakLines } from './rules-lines'
import type { MeasureIn, Placed, Strip } from './rules-placed'
import { frame, type as sizes } from './rules-sheet'
import { tableStrips } from './rules-table'

const { body, heading, small, title, signature } = sizes

const lengthOf = (text: string) => [...text].length

/** The room that a full line leaves, shared among its characters; a line that ends early stays as it is. */
function spreadOf(line: string, room: number, width: number, size: number): number {
  const slack = room - width
  const gaps = lengthOf(line) - 1
  return slack > 0 && slack < 4.5 * size && gaps > 0 ? slack / gaps : 0
}

interface Column {
  readonly x: number
  readonly width: number
  /** how much further in the first line begins */
  readonly first?: number
  readonly look?: { readonly size: number; readonly leading: number }
}

/** A text in a column. The first two and the last two lines stay together. */
function proseStrips(text: string, { x, width, first = 0, look = body }: Column, measure: MeasureIn): Strip[] {
  const { size, leading } = look
  const widthOf = (part: string) => measure(part, 'text', size)
  return text.split('\n').flatMap(paragraph => {
    const lines = breakLines(paragraph, width, widthOf, width - first)
    return lines.map((line, index): Strip => {
      const indent = index === 0 ? first : 0
      const shown = line.replace(/ +$/, '')
      const last = index === lines.length - 1
      const spread = last ? 0 : spreadOf(shown, width - indent, widthOf(shown), size)
      const item: Placed = { kind: 'text', x: x + indent, y: 0, text: shown, weight: 'text', size }
      const keep = !last && (index === 0 || index === lines.length - 2)
      return {
        height: leading,
        items: [spread > 0 ? { ...item, spread } : item],
        ...(keep ? { withNext: true } : {}),
      }
    })
  })
}

const whole = { x: frame.left, width: frame.width }

function stripsOf(block: Block, measure: MeasureIn): readonly Strip[] {
  switch (block.kind) {
    case 'paragraph': {
      const look = block.size === 'small' ? small : body
      const first = block.indent === 'first' ? 2 * look.size : 0
      return proseStrips(block.text, { ...whole, first, look }, measure)
    }
    case 'centred':
      return centredStrips(block, measure)
    case 'figures':
      return [figuresStrip(block, measure)]
    case 'stamp':
      return [stampStrip(block, measure)]
    case 'item': {
      const from = frame.left + 2 * body.size
      // figures differ in width; what follows them stands in one line
      const beside = Math.max(measure(block.label, 'text', body.size) + 4, 1.5 * body.size)
      const label: Placed = { kind: 'text', x: from, y: 0, text: block.label, weight: 'text', size: body.size }
      const column = { x: from + beside, width: frame.right - from - beside }
      const [first, ...rest] = proseStrips(block.text, column, measure)
      return first ? [{ ...first, items: [label, ...first.items] }, ...rest] : []
    }
    case 'heading':
      return breakLines(block.text, frame.width, text => measure(text, 'bold', heading.size)).map((text, index) => ({
        height: heading.leading + (index === 0 ? heading.below : 0),
        items: [{ kind: 'text', x: frame.left, y: 0, text, weight: 'bold', size: heading.size }],
        withNext: true,
        ...(index === 0 ? { above: heading.above } : {}),
      }))
    case 'table':
      return tableStrips(block, measure)
    case 'signature':
      return [signatureStrip(block.lines, measure)]
  }
}

/** Lines with a common left edge, the longest of them at the right. */
function signatureStrip(lines: readonly string[], measure: MeasureIn): Strip {
  const widest = frame.width * 0.62
  const broken = lines.flatMap(line => breakLines(line, widest, text => measure(text, 'text', body.size)))
  const x = frame.right - Math.max(0, ...broken.map(line => measure(line, 'text', body.size))) - body.size
  return {
    height: broken.length * 28,
    above: signature.above,
    items: broken.map((text, index) => ({ kind: 'text', x, y: index * 28, text, weight: 'text', size: body.size })),
  }
}

/** A short title is set wide, as on paper. */
function titleStrips(text: string, measure: MeasureIn): Strip[] {
  const spread = lengthOf(text) <= 6 ? title.size / 3 : 0
  const lines = breakLines(text, frame.width - 4 * title.size, part => measure(part, 'bold', title.size))
  return lines.map((line, index) => {
    const width = measure(line, 'bold', title.size) + spread * (lengthOf(line) - 1)
    const x = frame.left + (frame.width - width) / 2
    return {
      height: title.leading + (index === lines.length - 1 ? title.below : 0),
      items: [{ kind: 'text', x, y: 0, text: line, weight: 'bold', size: title.size, spread }],
      withNext: true,
    }
  })
}

/** Everything on the paper, in order. Who signs never stands alone on a page. */
export function paperStrips(paper: Paper, measure: MeasureIn): readonly Strip[] {
  const honour = paper.frame === 'honour' ? [underTitle()] : []
  const strips = [...titleStrips(paper.title, measure), ...honour]
  for (const block of paper.blocks) {
    const last = strips[strips.length - 1]
    if ((block.kind === 'signature' || block.kind === 'stamp') && last)
      strips[strips.length - 1] = { ...last, withNext: true }
    strips.push(...stripsOf(block, measure))
  }
  return strips
}
