/**
 * Index keys of a picture. Each is made of the signs of some of its slow waves of light and colour: signs outlive pressing, other sizes and
 * another brightness. A cut moves all waves, so the waves of the middle are asked as well: the whole of a cut picture is about the middle of
 * the one that it was cut from. The waves of which a sign is least sure are also taken the other way round.
 */
import { type Look, lookSide, type Part, tintSide, valueAt, whole } from './rules-look'

interface Wave {
  readonly grid: keyof Look
  /** half waves from left to right and from top to bottom */
  readonly along: number
  readonly down: number
}

const parts: readonly Part[] = [whole, { left: 0.05, top: 0.05, right: 0.95, bottom: 0.95 }]
/** places at which a wave is looked at, in each direction */
const places = 16
const fastest = { light: 5, bluer: 2, redder: 2 } as const

const waves: readonly Wave[] = (['light', 'bluer', 'redder'] as const).flatMap(grid =>
  range(fastest[grid] + 1).flatMap(down =>
    range(fastest[grid] + 1)
      // a brightness is no likeness, a colour is
      .filter(along => (grid === 'light' ? along + down > 0 && along + down <= fastest.light : true))
      .map(along => ({ grid, along, down })),
  ),
)
/** Which waves a key is made of: every so many of the list, around and around. */
const strides = [5, 11, 17]
const wavesOfKey = 18
/** how many of the least sure signs are also turned round, one at a time */
const turned = 2

const sets = strides.map((stride, at) => range(wavesOfKey).map(turn => (at * 7 + turn * stride) % waves.length))
const cosines = range(Math.max(...Object.values(fastest)) + 1).map(half =>
  range(places).map(place => Math.cos((Math.PI * half * (place + 0.5)) / places)),
)

/** About sixteen short texts. */
export function keysOfLook(look: Look): string[] {
  const keys = parts.flatMap(part => {
    const heights = waves.map(heightsIn(look, part))
    return sets.flatMap((set, at) =>
      signsOf(
        set.map(wave => heights[wave] ?? 0),
        set,
      ).map(signs => `${at}${signs.toString(36)}`),
    )
  })
  return [...new Set(keys)]
}

/** How high each wave is in this part. */
function heightsIn(look: Look, part: Part): (wave: Wave) => number {
  const seen = {
    light: grid(look.light, lookSide, part),
    bluer: grid(look.bluer, tintSide, part),
    redder: grid(look.redder, tintSide, part),
  }
  return ({ grid, along, down }) => {
    let sum = 0
    for (let y = 0; y < places; y += 1)
      for (let x = 0; x < places; x += 1)
        sum += (seen[grid][y * places + x] as number) * (cosines[along]?.[x] as number) * (cosines[down]?.[y] as number)
    return sum
  }
}

function grid(values: Uint8Array, side: number, { left, top, right, bottom }: Part): Float64Array {
  // colours are kept around 128
  const middle = side === tintSide ? 128 : 0
  return Float64Array.from({ length: places * places }, (_, at) => {
    const x = left + ((right - left) * ((at % places) + 0.5)) / places
    const y = top + ((bottom - top) * (Math.floor(at / places) + 0.5)) / places
    return valueAt(values, side, x, y) - middle
  })
}

/** The signs as bits of a number, and again with each of the least sure ones turned round. */
function signsOf(heights: readonly number[], set: readonly number[]): readonly number[] {
  const signs = heights.reduce((bits, height) => bits * 2 + (height > 0 ? 1 : 0), 0)
  const sureness = heights.map((height, at) => Math.abs(height) * speedOf(waves[set[at] ?? 0]))
  const leastSure = [...range(heights.length)].sort((one, other) => (sureness[one] ?? 0) - (sureness[other] ?? 0))
  return [signs, ...leastSure.slice(0, turned).map(at => signs ^ (1 << (heights.length - 1 - at)))]
}

/** Fast waves are low in every picture, so their height is weighed by their speed. */
const speedOf = (wave: Wave | undefined): number => (wave ? 1 + wave.along + wave.down : 1)

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}
