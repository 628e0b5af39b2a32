/** Where everything on a placard stands. The picture takes the room that the words leave; many words become smaller, never fewer. */

import { setTitle } from './rules-balanced'
import type { Placard } from './rules-placard'
import { centred, edge, factCard, lineAt, pills, sentence } from './rules-placard-parts'
import { type MeasureIn, moved, type Placed, type Strip } from './rules-placed'
import { sheet } from './rules-sheet'

/** Points. */
const picture = { most: 320, least: 150, frame: 10 } as const
/** Words and picture give way together: how large the words are, and how large the picture must be for that. */
const densities = [
  { words: 1, picture: 240 },
  { words: 0.94, picture: 225 },
  { words: 0.88, picture: 208 },
  { words: 0.82, picture: 190 },
  { words: 0.76, picture: 175 },
  { words: 0.7, picture: 165 },
  { words: 0.62, picture: 158 },
  { words: 0.54, picture: 150 },
] as const
const gap = { least: 10, most: 34 } as const
const foot = { size: 10.5, height: 26 } as const

/** The coloured band with kicker and title. */
function band({ kicker, title }: Placard, measure: MeasureIn): Strip {
  const { size, lines } = setTitle(title, edge.width - 56, (text, at) => measure(text, 'bold', at))
  const small = { size: 21, weight: 'text', tone: 'white', spread: 3 } as const
  const above = sentence(kicker, small, 32, measure)
  const name = centred(
    lines.map(text => ({ text, size, weight: 'bold', tone: 'white' })),
    size * 1.28,
    measure,
  )
  const [top, bottom] = [20, 22]
  const height = top + above.height + 4 + name.height + bottom
  const { margin: x, width, radius } = edge
  return {
    height,
    items: [
      { kind: 'fill', x, y: 0, width, height, tone: 'band', radius },
      ...above.items.map(item => moved(item, top)),
      ...name.items.map(item => moved(item, top + above.height + 4)),
    ],
  }
}

/** The picture between four corners, as a scanner shows them. */
function framed(bytes: Uint8Array, side: number): Strip {
  const { frame } = picture
  const whole = side + 2 * frame
  const [left, thick, long] = [(sheet.width - whole) / 2, 4, 34]
  const corner = (right: boolean, low: boolean): readonly Placed[] => {
    const at = { x: left + (right ? whole : 0), y: low ? whole : 0 }
    const fill = (width: number, height: number): Placed => ({
      kind: 'fill',
      x: right ? at.x - width : at.x,
      y: low ? at.y - height : at.y,
      width,
      height,
      tone: 'band',
      radius: thick / 2,
    })
    return [fill(long, thick), fill(thick, long)]
  }
  const corners = [corner(false, false), corner(true, false), corner(false, true), corner(true, true)].flat()
  return { height: whole, items: [{ kind: 'picture', x: left + frame, y: frame, side, bytes }, ...corners] }
}

/** Above and below the picture, at a density of the words. */
function wordsAt(placard: Placard, density: number, measure: MeasureIn) {
  const sized = (size: number) => size * density
  // the smallest of the words that people should read keeps a size that they can
  const noteSize = Math.max(12, sized(16))
  const caption = centred([{ text: placard.caption, size: 18, weight: 'bold', tone: 'ink', spread: 1.5 }], 26, measure)
  const hint = sentence(placard.captionNote, { size: 11.5, weight: 'text', tone: 'quiet' }, 16, measure)
  return {
    lead: sentence(placard.lead, { size: 27, weight: 'bold', tone: 'ink' }, 42, measure),
    caption: {
      height: caption.height + hint.height,
      items: [...caption.items, ...hint.items.map(item => moved(item, caption.height))],
    },
    tags: pills(placard.tags, sized(22), measure),
    note: sentence(placard.note, { size: noteSize, weight: 'text', tone: 'ink' }, noteSize * 1.55, measure),
    facts: factCard(placard.facts, sized(23), measure),
  }
}

const heightOf = (strips: readonly Strip[]) => strips.reduce((sum, { height }) => sum + height, 0)
const isThere = ({ height }: Strip) => height > 0

/** One page. */
export function placardPage(placard: Placard, measure: MeasureIn): readonly Placed[] {
  const head = band(placard, measure)
  const top = edge.margin + head.height
  const bottom = sheet.height - edge.margin - foot.height
  const sets = densities.map(density => {
    const words = wordsAt(placard, density.words, measure)
    const strips = Object.values(words).filter(isThere)
    // a gap above each, one above the picture, one at the end
    const room = bottom - top - heightOf(strips) - gap.least * (strips.length + 2) - 2 * picture.frame
    return { words, room, fits: room >= density.picture }
  })
  const { words, room } = sets.find(({ fits }) => fits) ?? (sets[sets.length - 1] as (typeof sets)[number])
  const side = Math.max(picture.least, Math.min(picture.most, room))
  const { lead, caption, tags, note, facts } = words
  const strips = [lead, framed(placard.picture, side), caption, tags, note, facts].filter(isThere)
  const slack = bottom - top - heightOf(strips)
  const between = Math.min(gap.most, slack / (strips.length + 1))
  // what is left over when the gaps are wide enough stands above and below
  let y = top + (slack - between * (strips.length - 1)) / 2
  const body = strips.flatMap(strip => {
    const placed = strip.items.map(item => moved(item, y))
    y += strip.height + between
    return placed
  })
  return [...head.items.map(item => moved(item, edge.margin)), ...body, ...footOf(placard.footer, measure)]
}

function footOf(text: string, measure: MeasureIn): readonly Placed[] {
  const y = sheet.height - edge.margin - foot.height
  const x = (sheet.width - measure(text, 'text', foot.size)) / 2
  return [
    { kind: 'fill', x: edge.margin, y: y + 4, width: edge.width, height: 0.8, tone: 'line' },
    lineAt(x, y + 6, foot.height - 6, { text, size: foot.size, weight: 'text', tone: 'quiet' }),
  ]
}
