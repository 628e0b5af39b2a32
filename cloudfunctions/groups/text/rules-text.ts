/** The message for a group, put together from what the domains have to say. Pure. */
import { groupDefaults } from '../../../src/contract/groups'

/** One domain's part: a heading that ends in a colon, and lines, the most important first. Without lines it has nothing to say. */
export interface Piece {
  readonly heading: string
  readonly lines: readonly string[]
}

const weekdays = '日一二三四五六'
const closing = '打开微信小程序“暖新”，就能看，也能问。'

/** 2026-11-25 → 11月25日 星期三 */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日 星期${weekdays[date.getUTCDay()]}`
}

/** The whole message, at most `groupDefaults.textMost` characters; empty when there is nothing to say. Lines go whole or not at all. */
export function composed(place: string, today: string, pieces: readonly Piece[]): string {
  const greeting = `各位邻居好，今天${dayInWords(today)}，${place}跟大家说几件事。`
  for (
    let said: readonly Piece[] = pieces.filter(({ lines }) => lines.length > 0);
    said.length > 0;
    said = shortened(said)
  ) {
    const text = [greeting, ...said.map(paragraph), closing].join('\n\n')
    if (text.length <= groupDefaults.textMost) return text
  }
  return ''
}

const paragraph = ({ heading, lines }: Piece): string => [heading, ...lines.map(line => `· ${line}`)].join('\n')

/** Without the last line of the longest piece; among equal ones the later gives way. */
function shortened(pieces: readonly Piece[]): readonly Piece[] {
  const most = Math.max(...pieces.map(({ lines }) => lines.length))
  const at = pieces.map(({ lines }) => lines.length).lastIndexOf(most)
  return pieces
    .map((piece, index) => (index === at ? { ...piece, lines: piece.lines.slice(0, -1) } : piece))
    .filter(({ lines }) => lines.length > 0)
}
