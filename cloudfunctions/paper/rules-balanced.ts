/** Lines in the middle of a placard: of about one length, whole words where that is possible; the title as large as its length allows. */
import { breakLines, type Measure } from './rules-lines'

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Points: the largest size for one, two, three lines, and the least at which that number of lines is still worth it. */
const steps = [
  { lines: 1, most: 76, least: 46 },
  { lines: 2, most: 56, least: 34 },
  { lines: 3, most: 37, least: 20 },
] as const

interface SetTitle {
  readonly size: number
  readonly lines: readonly string[]
}

const opening = /[（《「『【〔“‘(]$/

/** Words with the marks that belong to them: no closing mark begins a piece, no opening one ends it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (const { segment, isWordLike } of words.segment(text)) {
    const last = pieces[pieces.length - 1]
    const closes = !isWordLike && !opening.test(segment)
    if (last !== undefined && (closes || opening.test(last))) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

/** Lines of whole words, or of characters where a word is wider than the line. */
function linesOf(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  for (const segment of piecesOf(text)) {
    const last = lines[lines.length - 1]
    if (last !== undefined && measure((last + segment).trim()) <= width) lines[lines.length - 1] = last + segment
    else lines.push(segment)
  }
  const fitting = lines.every(line => measure(line.trim()) <= width)
  return (fitting ? lines : breakLines(text, width, measure)).map(line => line.trim())
}

/** As few lines as the width allows, in as little width as that number takes. */
export function balanced(text: string, width: number, step: number, measure: Measure): readonly string[] {
  let best = linesOf(text, width, measure)
  if (best.length < 2) return best
  for (let narrower = width - step; narrower > width / 3; narrower -= step) {
    const lines = linesOf(text, narrower, measure)
    if (lines.length > best.length) break
    best = lines
  }
  return best
}

/** @param measureAt the width of a text at a size */
export function setTitle(text: string, width: number, measureAt: (text: string, size: number) => number): SetTitle {
  for (const { lines: most, most: largest, least } of steps) {
    for (let size: number = largest; size >= least; size -= 1) {
      const measure: Measure = part => measureAt(part, size)
      if (linesOf(text, width, measure).length > most) continue
      return { size, lines: balanced(text, width, size / 2, measure) }
    }
  }
  const { least: size } = steps[2]
  return { size, lines: breakLines(text, width, part => measureAt(part, size)) }
}
