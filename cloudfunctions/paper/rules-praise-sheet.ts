/** Where everything stands on a sheet of praise. The photos take the room that the words leave; many words become smaller, never fewer. */
import { frameOf } from './rules-honour'
import { type MeasureIn, moved, type Placed, type Strip } from './rules-placed'
import type { Praise, PraisePhoto } from './rules-praise'
import {
  badge,
  banner,
  type Column,
  flourish,
  framed,
  framedWidth,
  isThere,
  middleLine,
  middleLines,
  nothing,
  signed,
} from './rules-praise-parts'
import { story } from './rules-praise-story'
import { sheet } from './rules-sheet'

/** Points; inside of the golden lines. */
export const column: Column = { x: 62, width: sheet.width - 124 }
const band: Column = { x: 50, width: sheet.width - 100 }
const [top, bannerHeight] = [50, 104] as const
const foot = { height: 24, size: 10 } as const
const bottom = sheet.height - 50 - foot.height

/** How large the words are, and how high the photos must be for that. */
const densities = [
  { words: 1.3, photo: 300 },
  { words: 1.15, photo: 290 },
  { words: 1, photo: 270 },
  { words: 0.92, photo: 250 },
  { words: 0.85, photo: 230 },
  { words: 0.78, photo: 210 },
  { words: 0.72, photo: 180 },
  { words: 0.66, photo: 150 },
  { words: 0.6, photo: 120 },
] as const
const gap = { least: 11, most: 30 } as const
const photosMost = 3

/** The largest at which the title stands on two lines at most. */
function titled(title: string, largest: number, measure: MeasureIn): Strip {
  for (let size = largest; ; size -= 1) {
    const strip = middleLines(title, column, { size, weight: 'bold', tone: 'ink' }, size * 1.34, measure)
    if (strip.items.length <= (size > largest * 0.8 ? 1 : 2) || size <= 18) return strip
  }
}

function wordsAt(praise: Praise, density: number, measure: MeasureIn) {
  return {
    badge: badge(praise.badge, column, Math.max(11, 13 * Math.min(1, density)), measure),
    title: titled(praise.title, 38 * density, measure),
    flourish: flourish(column, 1),
    story: story(praise.text, column, 17 * density, measure),
    signed: signed(praise, column, 27 * Math.min(1, density), measure),
  }
}

/** One as it is, several side by side: the first large, two more at its right. */
function gallery(photos: readonly PraisePhoto[], height: number): Strip {
  const [first, second, third] = photos.slice(0, photosMost)
  if (!first) return nothing
  const { x, width } = column
  if (!second) {
    const wide = Math.min(width, framedWidth(first, height))
    // a wide one fills the column and is as high as it is
    const high = wide < width ? height : Math.min(height, (height * width) / framedWidth(first, height))
    return { height: high, items: framed(first, x + (width - wide) / 2, 0, wide, high) }
  }
  const between = 8
  const wide = (width - between) * 0.64
  const narrow = width - between - wide
  const high = third ? (height - between) / 2 : height
  return {
    height,
    items: [
      ...framed(first, x, 0, wide, height),
      ...framed(second, x + wide + between, 0, narrow, high),
      ...(third ? framed(third, x + wide + between, high + between, narrow, high) : []),
    ],
  }
}

const heightOf = (strips: readonly Strip[]) => strips.reduce((sum, { height }) => sum + height, 0)
const photoMost = 350

/** One page. */
export function praisePage(praise: Praise, measure: MeasureIn): readonly Placed[] {
  const begin = top + bannerHeight
  const hasPhotos = praise.photos.length > 0
  const sets = densities.map(density => {
    const words = wordsAt(praise, density.words, measure)
    const strips = Object.values(words).filter(isThere)
    const gaps = gap.least * (strips.length + (hasPhotos ? 2 : 1))
    const room = bottom - begin - heightOf(strips) - gaps
    return { words, room, fits: room >= (hasPhotos ? density.photo : 0) }
  })
  const { words, room } = sets.find(({ fits }) => fits) ?? (sets[sets.length - 1] as (typeof sets)[number])
  const photos = gallery(praise.photos, Math.max(110, Math.min(photoMost, room)))
  const strips = [photos, words.badge, words.title, words.flourish, words.story, words.signed].filter(isThere)
  const slack = bottom - begin - heightOf(strips)
  const between = Math.min(gap.most, slack / (strips.length + 1))
  let y = begin + (slack - between * (strips.length - 1)) / 2
  const body = strips.flatMap(strip => {
    const placed = strip.items.map(item => moved(item, y))
    y += strip.height + between
    return placed
  })
  return [...sheetOf(praise, measure), ...body]
}

/** Ground, golden lines, the banner, and what stands at the foot. */
export function sheetOf(
  leaf: { readonly heading: string; readonly label: string; readonly footer: string },
  measure: MeasureIn,
): readonly Placed[] {
  const { items } = banner(leaf, band, { height: bannerHeight, radius: 6 }, measure)
  return [
    { kind: 'fill', x: 32, y: 32, width: sheet.width - 64, height: sheet.height - 64, tone: 'honourTint' },
    ...frameOf(),
    ...items.map(item => moved(item, top)),
    middleLine(
      leaf.footer,
      column,
      bottom + 4,
      foot.height,
      { size: foot.size, weight: 'text', tone: 'quiet' },
      measure,
    ),
  ]
}

/** Where the body of a sheet may stand. */
export const body = { top: top + bannerHeight, bottom } as const
