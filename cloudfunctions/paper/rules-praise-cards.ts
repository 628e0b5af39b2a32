/** The cards of a roll on the long picture: the whole beginning of each story, or, when there are many, a row for each. */
import { breakLines } from './rules-lines'
import { lineAt } from './rules-placard-parts'
import type { MeasureIn, Placed, Strip } from './rules-placed'
import type { Praise } from './rules-praise'
import {
  type Column,
  scrollColumn as column,
  fill,
  framed,
  framedHeight,
  middleLines,
  nothing,
  signed,
  spaced,
} from './rules-praise-parts'
import { paragraphs } from './rules-praise-story'

/** More are shown as rows: a picture that is longer than a phone can show is shown by none. */
const wholeMost = 6

export const cardOf = (praise: Praise, at: number, all: number, measure: MeasureIn): Strip =>
  all > wholeMost ? rowCard(praise, at, measure) : wholeCard(praise, at, measure)

const gap = 14
/** White with a golden edge. */
function onCard(height: number, inside: readonly Placed[]): Strip {
  return {
    height: height + gap,
    items: [
      fill(column.x, 0, column.width, height, 'honour', 12),
      fill(column.x + 0.8, 0.8, column.width - 1.6, height - 1.6, 'white', 11.2),
      ...inside,
    ],
  }
}

const shortened = (text: string, width: number, most: number, measure: (part: string) => number): readonly string[] => {
  const all = breakLines(text.replace(/\s*\n\s*/g, ''), width, measure)
  if (all.length <= most) return all
  const last = [...(all[most - 1] ?? '')].slice(0, -1).join('')
  return [...all.slice(0, most - 1), `${last}…`]
}

/** The first photo, what it was, the beginning of the story, and who. */
function wholeCard(praise: Praise, at: number, measure: MeasureIn): Strip {
  const inner: Column = { x: column.x + 14, width: column.width - 28 }
  const [photo] = praise.photos
  const high = photo ? Math.min(framedHeight(photo, inner.width), inner.width * 0.68) : 0
  const [size, leading] = [13.5, 23]
  const lines = shortened(praise.text, inner.width, 4, part => measure(part, 'text', size))
  const { height, items } = spaced(
    [
      [14, photo ? { height: high, items: framed(photo, inner.x, 0, inner.width, high) } : nothing],
      [12, middleLines(`${at + 1}　${praise.title}`, inner, { size: 18, weight: 'bold', tone: 'ink' }, 26, measure)],
      [8, paragraphs([lines], inner, { size, weight: 'text', tone: 'ink' }, leading, measure)],
      [10, signed(praise, inner, 16, measure)],
    ],
    14,
  )
  return onCard(height, items)
}

/** The photo at the left, what it was and who at its right. */
function rowCard({ photos: [photo], title, name, where }: Praise, at: number, measure: MeasureIn): Strip {
  const pad = 12
  const picture = { width: 104, height: 80 }
  const x = column.x + pad + (photo ? picture.width + pad : 0)
  const width = column.x + column.width - pad - x
  const size = 16
  const lines = shortened(`${at + 1}　${title}`, width, 2, part => measure(part, 'bold', size))
  const small = 13.5
  const [who = ''] = shortened(name, width, 1, part => measure(part, 'bold', small))
  const words = lines.length * 24 + 22 + 18
  const height = Math.max(photo ? picture.height : 0, words) + 2 * pad
  const top = (height - words) / 2
  const below = top + lines.length * 24
  return onCard(height, [
    ...(photo ? framed(photo, column.x + pad, (height - picture.height) / 2, picture.width, picture.height) : []),
    ...lines.map((text, n) => lineAt(x, top + n * 24, 24, { text, size, weight: 'bold', tone: 'ink' })),
    lineAt(x, below, 22, { text: who, size: small, weight: 'bold', tone: 'band' }),
    lineAt(x, below + 22, 18, { text: where, size: 10.5, weight: 'text', tone: 'quiet' }),
  ])
}
