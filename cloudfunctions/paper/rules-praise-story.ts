/** What happened, in paragraphs whose full lines end together. */
import { breakLines } from './rules-lines'
import { lineAt } from './rules-placard-parts'
import type { MeasureIn, Placed, Strip } from './rules-placed'
import { type Column, type Look, middleLines } from './rules-praise-parts'

const indent = '　　'
/** Full lines are spread until they end together; more than this would show, in sizes. */
const spreadMost = 1.7

/** A line of a paragraph; the last one ends where it ends. */
function full(text: string, column: Column, top: number, leading: number, look: Look, measure: MeasureIn): Placed {
  const slack = column.width - measure(text, look.weight, look.size)
  const gaps = [...text].length - 1
  const spread = slack > 0 && slack <= spreadMost * look.size && gaps > 0 ? slack / gaps : 0
  return lineAt(column.x, top, leading, { text, ...look, ...(spread > 0 && { spread }) })
}

/** What happened: a short one in the middle, a longer one as paragraphs, each with its first line set in. */
export function story(text: string, column: Column, size: number, measure: MeasureIn): Strip {
  const look: Look = { size, weight: 'text', tone: 'ink' }
  const leading = size * 1.72
  const plain = text.trim()
  const width = (part: string) => measure(part, 'text', size)
  if (!plain.includes('\n') && width(plain) <= column.width * 1.6)
    return middleLines(plain, column, look, leading, measure)
  return paragraphs(
    plain.split(/\n+/).map(part => breakLines(indent + part.trim(), column.width, width)),
    column,
    look,
    leading,
    measure,
  )
}

/** Lines of paragraphs, one below the other. */
export function paragraphs(
  parts: readonly (readonly string[])[],
  column: Column,
  look: Look,
  leading: number,
  measure: MeasureIn,
): Strip {
  const lines = parts.flatMap(part => part.map((text, at) => ({ text, last: at === part.length - 1 })))
  const items = lines.map(({ text, last }, at) =>
    last
      ? lineAt(column.x, at * leading, leading, { text, ...look })
      : full(text, column, at * leading, leading, look, measure),
  )
  return { height: lines.length * leading, items }
}
