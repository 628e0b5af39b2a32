/**
 * Finds faces with the tiny detector of face-api (MIT): five layers that halve the picture, one that does not, and for every 32 pixels five
 * guesses of where a face is.
 */
import { type Area, overlap } from './rules-boxes'
import { around, emptyGrid, type Grid, largest, type Mix, mixed, patches } from './rules-face-layers'
import type { Pixels } from './rules-pixels'

export interface FaceNet {
  readonly first: Mix
  readonly middle: readonly { readonly around: Float32Array; readonly mix: Mix }[]
  readonly last: Mix
}

export interface FoundFace {
  /** pixels of the picture that was handed in */
  readonly area: Area
  /** 0 to 1 */
  readonly score: number
}

/** pixels for which the network guesses at once */
const cell = 32
/** usual widths and heights of a face, in cells */
const anchors = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
] as const
const perGuess = 5
const meanColour = [117.001, 114.697, 97.404] as const
/** two guesses that have more in common are of one face */
const sameFace = 0.4

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value))

/** Faces of at least this score, the surest first. */
export function facesIn(pixels: Pixels, net: FaceNet, leastScore: number): readonly FoundFace[] {
  const guesses = guessesOf(run(toGrid(pixels), net), leastScore).sort((one, other) => other.score - one.score)
  const found: FoundFace[] = []
  for (const guess of guesses) if (found.every(({ area }) => overlap(area, guess.area) <= sameFace)) found.push(guess)
  return found
}

/** Black is added below and on the right up to whole cells. */
function toGrid({ rgb, width, height }: Pixels): Grid {
  const grid = emptyGrid(Math.ceil(height / cell) * cell, Math.ceil(width / cell) * cell, 3)
  for (let row = 0; row < grid.rows; row += 1)
    for (let column = 0; column < grid.columns; column += 1)
      for (let channel = 0; channel < 3; channel += 1) {
        const inside = row < height && column < width
        const value = inside ? (rgb[(row * width + column) * 3 + channel] as number) : 0
        grid.values[(row * grid.columns + column) * 3 + channel] = (value - (meanColour[channel] as number)) / 255
      }
  return grid
}

function run(input: Grid, { first, middle, last }: FaceNet): Grid {
  let grid = firstLayer(input, first)
  for (const [at, layer] of middle.entries())
    grid = largest(mixed(around(grid, layer.around), layer.mix, true), at === middle.length - 1 ? 1 : 2)
  return mixed(grid, last, false)
}

/** rows that are worked on at once: the whole picture with all its neighbours would need forty megabytes */
const strip = 32

/** Neighbours mixed and halved; loses a row and a column on each side, as the network was taught to. */
function firstLayer({ rows, columns, channels, values }: Grid, mix: Mix): Grid {
  const made = emptyGrid((rows - 2) / 2, (columns - 2) / 2, mix.bias.length)
  for (let top = 0; top < rows - 2; top += strip) {
    const high = Math.min(strip + 2, rows - top)
    const part = values.subarray(top * columns * channels, (top + high) * columns * channels)
    const done = largest(mixed(patches({ rows: high, columns, channels, values: part }), mix, true), 2)
    made.values.set(done.values, (top / 2) * made.columns * made.channels)
  }
  return made
}

function guessesOf({ rows, columns, channels, values }: Grid, leastScore: number): FoundFace[] {
  const found: FoundFace[] = []
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      for (const [at, [wide, high]] of anchors.entries()) {
        const from = (row * columns + column) * channels + at * perGuess
        const [x = 0, y = 0, w = 0, h = 0, sure = 0] = values.subarray(from, from + perGuess)
        const score = sigmoid(sure)
        if (score < leastScore) continue
        const [middleX, middleY] = [(column + sigmoid(x)) * cell, (row + sigmoid(y)) * cell]
        const [halfWide, halfHigh] = [(Math.exp(w) * wide * cell) / 2, (Math.exp(h) * high * cell) / 2]
        const area = {
          left: middleX - halfWide,
          top: middleY - halfHigh,
          right: middleX + halfWide,
          bottom: middleY + halfHigh,
        }
        found.push({ area, score })
      }
  return found
}
