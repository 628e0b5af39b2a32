/** The same on a picture for a group: as wide as a phone, as long as it needs to be, in pieces that are drawn one after the other. */
import type { MeasureIn, Strip } from './rules-placed'
import type { Leaf, Praise, PraisePhoto, Roll } from './rules-praise'
import { cardOf } from './rules-praise-cards'
import {
  badge,
  banner,
  scrollColumn as column,
  fill,
  flourish,
  framed,
  framedHeight,
  middleLines,
  scrollWidth,
  signed,
  spaced,
} from './rules-praise-parts'
import { story } from './rules-praise-story'

/** Of one photo: taller ones are cut off above and below. */
const tallest = column.width * 1.34
const photosMost = 6

const head = (leaf: Leaf, measure: MeasureIn): Strip => {
  const strip = banner(leaf, { x: 0, width: scrollWidth }, { height: 96, radius: 0 }, measure)
  return { height: strip.height + 3, items: [...strip.items, fill(0, strip.height, scrollWidth, 3, 'honour')] }
}

const foot = (text: string, measure: MeasureIn): Strip =>
  spaced(
    [
      [0, { height: 0.6, items: [fill(column.x, 0, column.width, 0.6, 'line')] }],
      [8, middleLines(text, column, { size: 10.5, weight: 'text', tone: 'quiet' }, 16, measure)],
    ],
    14,
  )

const photoOf = (photo: PraisePhoto): Strip => {
  const height = Math.min(tallest, framedHeight(photo, column.width))
  return { height, items: framed(photo, column.x, 0, column.width, height) }
}

function praised(praise: Praise, measure: MeasureIn): readonly Strip[] {
  const photos = praise.photos.slice(0, photosMost).map(photo => spaced([[14, photoOf(photo)]], 0))
  const title = middleLines(praise.title, column, { size: 23, weight: 'bold', tone: 'ink' }, 33, measure)
  const words = spaced(
    [
      [20, badge(praise.badge, column, 12, measure)],
      [18, title],
      [10, flourish(column, 0.8)],
      [12, story(praise.text, column, 15, measure)],
      [18, signed(praise, column, 21, measure)],
    ],
    26,
  )
  return [...photos, words]
}

const rollHead = (roll: Roll, measure: MeasureIn): Strip =>
  spaced(
    [
      [20, middleLines(roll.title, column, { size: 23, weight: 'bold', tone: 'ink' }, 33, measure)],
      [2, middleLines(roll.where, column, { size: 12.5, weight: 'text', tone: 'quiet' }, 20, measure)],
      [8, flourish(column, 0.8)],
    ],
    16,
  )

/** A little more than the piece, because a piece is a whole number of pixels high. */
const grounded = ({ height, items }: Strip): Strip => ({
  height,
  items: [fill(0, 0, scrollWidth, height + 1, 'honourTint'), ...items],
})

/** Pieces from the top to the bottom. With a roll, the praises after it are its cards. */
export function scrollOf([first, ...others]: readonly [Leaf, ...Praise[]], measure: MeasureIn): readonly Strip[] {
  const inside =
    first.kind === 'roll'
      ? [rollHead(first, measure), ...others.map((praise, at) => cardOf(praise, at, others.length, measure))]
      : praised(first, measure)
  return [head(first, measure), ...inside, foot(first.footer, measure)].map(grounded)
}
