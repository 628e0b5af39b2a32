/** Strips become pages. */
import type { Paper } from './rules-blocks'
import { frameOf } from './rules-honour'
import { type MeasureIn, moved, type Placed, type Strip } from './rules-placed'
import { frame, sheet, type as sizes } from './rules-sheet'
import { paperStrips } from './rules-strips'

const room = frame.bottom - frame.top
const { foot } = sizes

/** The strips that must stand on one page, beginning with the first of `strips`. */
function bundle(strips: readonly Strip[]): readonly Strip[] {
  const end = strips.findIndex(strip => !strip.withNext)
  return strips.slice(0, end < 0 ? strips.length : end + 1)
}

const heightOf = (strips: readonly Strip[]) => strips.reduce((sum, { above = 0, height }) => sum + above + height, 0)

/** Places every strip; a bundle that is taller than a page breaks where the page ends. */
function fill(strips: readonly Strip[]): readonly (readonly Placed[])[] {
  const pages: Placed[][] = []
  let y = Number.POSITIVE_INFINITY
  const put = (strip: Strip) => {
    const below = y + (y === frame.top ? 0 : (strip.above ?? 0))
    const above = (strip.atFoot ? Math.max(below, frame.bottom - strip.height) : below) - y
    pages[pages.length - 1]?.push(...strip.items.map(item => moved(item, y + above)))
    y += above + strip.height
  }
  let bundledUntil = 0
  strips.forEach((strip, index) => {
    const starts = index >= bundledUntil
    const together = starts ? bundle(strips.slice(index)) : []
    const needed = heightOf(together)
    if (starts && needed <= room) bundledUntil = index + together.length
    const blank = strip.items.length === 0
    const full = y + (strip.above ?? 0) + strip.height > frame.bottom
    if (pages.length === 0 || (!blank && (full || (starts && needed <= room && y + needed > frame.bottom)))) {
      pages.push([])
      y = frame.top
      if (strip.head) put(strip.head)
    }
    put(strip)
  })
  return pages
}

/** The pages of a paper, each with its foot and number. */
export function pagesOf(paper: Paper, measure: MeasureIn): readonly (readonly Placed[])[] {
  const pages = fill(paperStrips(paper, measure))
  return pages.map((items, index) => {
    const number = pages.length > 1 ? `第 ${index + 1} 页，共 ${pages.length} 页` : ''
    const line = [paper.footer, number].filter(part => part !== '').join('　　')
    const x = (sheet.width - measure(line, 'text', foot.size)) / 2
    const around = paper.frame === 'honour' ? frameOf() : []
    return [
      ...around,
      ...items,
      { kind: 'text', x, y: foot.y, text: line, weight: 'text', size: foot.size, quiet: true },
    ]
  })
}
