/** Lays one picture over another, moves and stretches it until they fit best, and says how well they do. */
import { type Look, lookSide, type Part, whole } from './rules-look'

export interface Alignment {
  /** of the light of both where they lie over each other: 1 rises and falls together */
  readonly correlation: number
  /** levels of light by which all but two hundredths of them differ at most, once both are as bright and as strong in contrast */
  readonly difference: number
}

/** no edge is moved further, as a share of the picture */
const furthest = 0.101
const steps = [0.05, 0.025, 0.0125]
const rounds = 4
/** so that pictures of next to nothing fit nothing */
const calm = 4
const compared = 0.98

/** Ways to move: an edge, two opposite ones, or all four. */
const moves: readonly Part[] = [-1, 1].flatMap(by => [
  { left: by, top: 0, right: 0, bottom: 0 },
  { left: 0, top: by, right: 0, bottom: 0 },
  { left: 0, top: 0, right: by, bottom: 0 },
  { left: 0, top: 0, right: 0, bottom: by },
  { left: by, top: 0, right: by, bottom: 0 },
  { left: 0, top: by, right: 0, bottom: by },
  { left: by, top: 0, right: -by, bottom: 0 },
  { left: 0, top: by, right: 0, bottom: -by },
  { left: by, top: by, right: -by, bottom: -by },
])

/** pictures that have less in common where they lie are not moved about */
const hopeless = 0.2

export function alignment(one: Look, other: Look): Alignment {
  let best = laidOver(one, other, whole)
  if (best.correlation < hopeless) return { correlation: best.correlation, difference: 255 }
  for (const step of steps)
    for (let round = 0; round < rounds; round += 1) {
      let better = false
      for (const move of moves) {
        const part = moved(best.part, move, step)
        const found = part && laidOver(one, other, part)
        if (!found || found.correlation <= best.correlation + 1e-9) continue
        best = found
        better = true
      }
      if (!better) break
    }
  return { correlation: best.correlation, difference: differenceOf(one, other, best) }
}

function moved(part: Part, move: Part, step: number): Part | undefined {
  const at = (edge: keyof Part) => part[edge] + move[edge] * step
  const made = { left: at('left'), top: at('top'), right: at('right'), bottom: at('bottom') }
  const near = (edge: keyof Part) => Math.abs(made[edge] - whole[edge]) <= furthest
  return near('left') && near('top') && near('right') && near('bottom') ? made : undefined
}

interface Laid extends Moments {
  readonly part: Part
  readonly correlation: number
}

interface Moments {
  readonly means: readonly [number, number]
  readonly spreads: readonly [number, number]
  readonly common: number
}

/** Where the middles of the rows, or columns, come to lie: between which two of the other's, and how far from the first. */
interface Axis {
  readonly first: Uint8Array
  readonly share: Float64Array
  /** those within the other picture */
  readonly from: number
  readonly to: number
}

function axisOf(start: number, end: number): Axis {
  const first = new Uint8Array(lookSide)
  const share = new Float64Array(lookSide)
  let [from, to] = [lookSide, 0]
  for (let at = 0; at < lookSide; at += 1) {
    const place = start + ((end - start) * (at + 0.5)) / lookSide
    if (place >= 0.01 && place <= 0.99) {
      from = Math.min(from, at)
      to = at + 1
    }
    const cell = Math.min(lookSide - 1, Math.max(0, place * lookSide - 0.5))
    first[at] = Math.min(lookSide - 2, Math.floor(cell))
    share[at] = cell - (first[at] as number)
  }
  return { first, share, from, to }
}

/** Calls with the light of both at every place where the whole of `one` lies over this part of `other`. */
function eachPlace(one: Look, other: Look, part: Part, look: (here: number, there: number) => void): void {
  const columns = axisOf(part.left, part.right)
  const rows = axisOf(part.top, part.bottom)
  const light = other.light
  for (let row = rows.from; row < rows.to; row += 1) {
    const down = rows.share[row] as number
    const above = (rows.first[row] as number) * lookSide
    for (let column = columns.from; column < columns.to; column += 1) {
      const along = columns.share[column] as number
      const at = above + (columns.first[column] as number)
      const upper = (light[at] as number) * (1 - along) + (light[at + 1] as number) * along
      const lower = (light[at + lookSide] as number) * (1 - along) + (light[at + lookSide + 1] as number) * along
      look(one.light[row * lookSide + column] as number, upper * (1 - down) + lower * down)
    }
  }
}

function laidOver(one: Look, other: Look, part: Part): Laid {
  let [count, a, b, aa, bb, ab] = [0, 0, 0, 0, 0, 0]
  eachPlace(one, other, part, (here, there) => {
    count += 1
    a += here
    b += there
    aa += here * here
    bb += there * there
    ab += here * there
  })
  const [meanA, meanB] = [a / count, b / count]
  const [spreadA, spreadB] = [aa / count - meanA * meanA, bb / count - meanB * meanB]
  const common = ab / count - meanA * meanB
  const correlation = common / Math.sqrt((spreadA + calm) * (spreadB + calm))
  return { part, correlation, means: [meanA, meanB], spreads: [spreadA, spreadB], common }
}

function differenceOf(one: Look, other: Look, { part, means, spreads, common }: Laid): number {
  const strength = common / (spreads[0] + calm)
  const differences: number[] = []
  eachPlace(one, other, part, (here, there) => {
    differences.push(Math.abs(there - means[1] - (here - means[0]) * strength))
  })
  differences.sort((first, second) => first - second)
  return differences[Math.floor(differences.length * compared)] ?? 0
}
