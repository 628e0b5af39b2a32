/**
 * Finds number plates by colour and shape: a patch of one ground, about three times as wide as high, with as many changes between ground
 * and characters along it as seven or eight characters make. It proposes; a person decides.
 */
import type { Area } from './rules-boxes'
import type { Pixels } from './rules-pixels'
import { groundsOf } from './rules-plate-colours'

/** pixels; a smaller plate cannot be read anyway */
const leastWidth = 22
const leastHeight = 7
/** a plate is 440 by 140 mm, a green one 480 by 140; seen from the side it is narrower, on a slope its patch is higher */
const shapes = { from: 1.7, to: 5.6 } as const
/** of the patch's rectangle: how much is ground */
const filled = { from: 0.35, to: 0.92 } as const
/** changes between ground and character along a row; half of all rows in the middle have to have them */
const changes = { from: 6, to: 44 } as const

/** The plates' areas in the picture's pixels. */
export function platesIn(pixels: Pixels): readonly Area[] {
  const kinds = groundsOf(pixels.rgb)
  return patchesOf(kinds, pixels).flatMap(({ area, kind }) => (isPlate(area, kinds, pixels, kind) ? [area] : []))
}

interface Patch {
  readonly area: Area
  readonly kind: number
}

/** two pixels along, one up or down: over a stroke, and not over to what stands above or below */
const reach = { x: 2, y: 1 } as const

/** Connected pixels of one kind, the strokes of characters between them bridged, as rectangles. */
function patchesOf(kinds: Uint8Array, { width, height }: Pixels): readonly Patch[] {
  const seen = new Uint8Array(kinds.length)
  const waiting = new Uint32Array(kinds.length)
  const found: Patch[] = []
  for (let start = 0; start < kinds.length; start += 1) {
    const kind = kinds[start] as number
    if (kind === 0 || seen[start]) continue
    let [left, top, right, bottom] = [width, height, 0, 0]
    let count = 1
    waiting[0] = start
    seen[start] = 1
    while (count > 0) {
      count -= 1
      const at = waiting[count] as number
      const y = (at / width) | 0
      const x = at - y * width
      if (x < left) left = x
      if (x >= right) right = x + 1
      if (y < top) top = y
      if (y >= bottom) bottom = y + 1
      const [fromX, toX] = [x < reach.x ? 0 : x - reach.x, x + reach.x < width ? x + reach.x : width - 1]
      const [fromY, toY] = [y < reach.y ? 0 : y - reach.y, y + reach.y < height ? y + reach.y : height - 1]
      for (let nextY = fromY; nextY <= toY; nextY += 1)
        for (let nextX = fromX; nextX <= toX; nextX += 1) {
          const next = nextY * width + nextX
          if (kinds[next] !== kind || seen[next]) continue
          seen[next] = 1
          waiting[count] = next
          count += 1
        }
    }
    if (mayBePlate(right - left, bottom - top)) found.push({ area: { left, top, right, bottom }, kind })
  }
  return found
}

const mayBePlate = (wide: number, high: number): boolean =>
  wide >= leastWidth && high >= leastHeight && wide >= high * shapes.from && wide <= high * shapes.to

function isPlate({ left, top, right, bottom }: Area, kinds: Uint8Array, { width }: Pixels, kind: number): boolean {
  const [wide, high] = [right - left, bottom - top]
  let ground = 0
  let rows = 0
  let lively = 0
  for (let y = top; y < bottom; y += 1) {
    let turns = 0
    for (let x = left; x < right; x += 1) {
      const here = kinds[y * width + x] === kind
      if (here) ground += 1
      if (x > left && here !== (kinds[y * width + x - 1] === kind)) turns += 1
    }
    const middle = y >= top + high * 0.3 && y < bottom - high * 0.3
    if (!middle) continue
    rows += 1
    if (turns >= changes.from && turns <= changes.to) lively += 1
  }
  const share = ground / (wide * high)
  return share >= filled.from && share <= filled.to && lively * 2 >= rows
}
