/**
 * Pictures drawn from a number: streets, walls, yards, cloth. The same number always draws the same; numbers of one `family` (seven of
 * them) share their layout and colours and differ in what stands there, as pictures of one place by several people do.
 */
import { type Canvas, type Colour, canvas, disc, fill, grain, rectangle, shade } from './canvas'

export interface Scene {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** a name of its own: in the test runner's rooms a look into `Math` costs more than what is looked up there */
const { imul } = Math

/** Whole-number chance that begins anew with every seed. */
export function chance(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 97) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const familySize = 7

export function scene(seed: number, width = 480, height = 360): Scene {
  const layout = chance(1_000_000 + Math.floor(seed / familySize))
  const details = chance(seed)
  const picture = canvas(width, height)
  const kinds = [street, wall, yard, cloth, clutter]
  kinds[Math.floor(layout() * kinds.length)]?.(picture, layout, details)
  grain(picture, 4 + details() * 10, details)
  return picture
}

type Draw = (picture: Canvas, layout: () => number, details: () => number) => void

const colour = (next: () => number, from = 20, to = 235): Colour => [
  from + next() * (to - from),
  from + next() * (to - from),
  from + next() * (to - from),
]
const between = (next: () => number, from: number, to: number) => from + next() * (to - from)

const street: Draw = (picture, layout, details) => {
  const horizon = between(layout, 0.35, 0.65)
  shade(picture, colour(layout, 120), colour(layout, 150), 0, horizon)
  shade(picture, colour(layout, 40, 140), colour(layout, 60, 160), horizon, 1)
  for (let at = 0; at < 4 + layout() * 4; at += 1) {
    const [left, wide, top] = [layout(), between(layout, 0.08, 0.25), horizon - between(layout, 0.08, 0.35)]
    const front = colour(layout, 50, 200)
    rectangle(picture, { left, top, right: left + wide, bottom: horizon + 0.03 }, front)
    const glass = colour(layout, 20, 120)
    for (let row = top + 0.03; row < horizon - 0.02; row += 0.05)
      for (let column = left + 0.015; column < left + wide - 0.02; column += 0.035)
        if (details() < 0.75)
          rectangle(picture, { left: column, top: row, right: column + 0.02, bottom: row + 0.03 }, glass)
  }
  things(picture, details, 3 + details() * 6, horizon)
}

const wall: Draw = (picture, layout, details) => {
  const [base, joint] = [colour(layout, 80, 220), colour(layout, 40, 160)]
  fill(picture, base)
  const [high, wide] = [between(layout, 0.05, 0.14), between(layout, 0.1, 0.3)]
  for (let row = 0; row < 1; row += high) {
    rectangle(picture, { left: 0, top: row, right: 1, bottom: row + 0.008 }, joint)
    for (let column = (Math.round(row / high) % 2) * (wide / 2); column < 1; column += wide)
      rectangle(picture, { left: column, top: row, right: column + 0.006, bottom: row + high }, joint)
  }
  things(picture, details, 4 + details() * 8, between(layout, 0.2, 0.5))
}

const yard: Draw = (picture, layout, details) => {
  shade(picture, colour(layout), colour(layout), 0, 1)
  const [x, y] = [between(layout, 0.2, 0.8), between(layout, 0.2, 0.8)]
  disc(picture, x, y, between(layout, 0.15, 0.4), colour(layout))
  things(picture, details, 6 + details() * 10, 0)
}

const cloth: Draw = (picture, layout, details) => {
  const colours = [colour(layout), colour(layout), colour(layout)] as const
  const [count, upright] = [4 + Math.floor(layout() * 12), layout() < 0.5]
  for (let at = 0; at < count; at += 1) {
    const [from, to] = [at / count, (at + 1) / count]
    const area = upright ? { left: from, right: to, top: 0, bottom: 1 } : { left: 0, right: 1, top: from, bottom: to }
    rectangle(picture, area, colours[at % 3] ?? colours[0])
  }
  things(picture, details, 3 + details() * 5, 0)
}

const clutter: Draw = (picture, layout, details) => {
  shade(picture, colour(layout), colour(layout), 0, 1)
  things(picture, details, 25 + details() * 25, 0)
}

/** What is different in every picture of a family. */
function things(picture: Canvas, next: () => number, count: number, above: number): void {
  for (let at = 0; at < count; at += 1) {
    const [x, y, size] = [next(), between(next, above, 1), between(next, 0.03, 0.2)]
    if (next() < 0.4) disc(picture, x, y, size / 1.5, colour(next))
    else
      rectangle(
        picture,
        { left: x, top: y, right: x + size * between(next, 0.4, 1.6), bottom: y + size * between(next, 0.4, 1.6) },
        colour(next),
      )
  }
}
