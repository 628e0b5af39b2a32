/** Breaking Chinese text into lines 避头尾: no closing mark begins a line, no opening mark ends one, numbers and words stay whole. */

/** The width of a text in points. */
export type Measure = (text: string) => number

const neverFirst = new Set('，。、；：？！…—·）》」』】〕〉”’％℃°)]},.!?:;%元')
const neverLast = new Set('（《「『【〔〈“‘([{￥¥$§第')
/** Latin letters and digits with what joins them: one word. */
const inWord = /[\p{Script=Latin}\p{Nd}.,:/@#&+_~%-]/u
const wideBlank = '\u3000'

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

const holdTogether = (before: string, after: string): boolean =>
  neverFirst.has(after) ||
  neverLast.has(before) ||
  // the room inside 〔　　〕 is one piece
  before === wideBlank ||
  after === wideBlank ||
  (inWord.test(before) && inWord.test(after))

/** The smallest pieces between which a line may break. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let before = ''
  for (const { segment } of graphemes.segment(text)) {
    if (before !== '' && holdTogether(before, segment)) pieces[pieces.length - 1] += segment
    else pieces.push(segment)
    before = segment
  }
  return pieces
}

/** A piece that is wider than a line breaks where it must. */
function cut(piece: string, width: number, measure: Measure): string[] {
  if (measure(piece) <= width) return [piece]
  return [...graphemes.segment(piece)].map(({ segment }) => segment)
}

/**
 * Lines that fit into `width`, the first one into `firstWidth`. Every character of the text is in one of them; blanks at a break
 * hang over the edge. Text that is empty gives one empty line.
 */
export function breakLines(text: string, width: number, measure: Measure, firstWidth = width): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    let room = lines.length === 0 ? firstWidth : width
    for (const piece of piecesOf(paragraph).flatMap(whole => cut(whole, Math.min(width, firstWidth), measure))) {
      if (line !== '' && measure((line + piece).replace(/ +$/, '')) > room) {
        lines.push(line)
        line = ''
        room = width
      }
      line += piece
    }
    lines.push(line)
  }
  return lines
}
