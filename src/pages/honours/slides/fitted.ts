import { shortened } from './shortened'

/** Lengths are hundredths of the window's shorter side, as in `slide.scss`; the column is that of a screen of 16 to 10. */
const column = 68
const height = 91
const title = { size: 7, line: 1.3 }
const words = { size: 4.4, line: 1.6 }
/** Name, place and the month's choice; they become smaller with the rest. */
const names = 21
/** Between the parts, above and below. */
const gaps = 17.5
/** A sentence more would not be read before the next plaque comes. */
const most = 96
const scales = [1, 0.88] as const

export interface Fitted {
  /** of all sizes */
  readonly scale: number
  readonly words: string
}

const onLine = (size: number, scale: number) => Math.floor(column / (size * scale))

/** Signs of the text for which there is room below a title of so many. */
function roomFor(titleSigns: number, scale: number): number {
  const titleHeight = Math.ceil(titleSigns / onLine(title.size, scale)) * title.size * title.line * scale
  const left = height - gaps - names * scale - titleHeight
  // marks do not begin a line, so the one before may end a sign early
  return Math.max(1, Math.floor(left / (words.size * words.line * scale))) * (onLine(words.size, scale) - 1)
}

/** How large the words are on the screen, and how much of the text is shown: large where it fits, else a little smaller, then shorter. */
export function fitted(titleText: string, text: string): Fitted {
  const signs = [...titleText].length
  for (const scale of scales) {
    const room = Math.min(most, roomFor(signs, scale))
    const smallest = scale === scales[scales.length - 1]
    if ([...text].length <= room || smallest) return { scale, words: shortened(text, room) }
  }
  return { scale: 1, words: shortened(text, most) }
}
