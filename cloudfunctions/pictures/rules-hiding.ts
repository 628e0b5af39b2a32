/**
 * Hides areas of a picture for good. What stays of one is the average colour of a few cells, coarsely rounded and blended into each other:
 * too little to tell one face or number from another, also for somebody who tries all of them.
 */
import { type Area, areaOf, type Box, type BoxKind } from './rules-boxes'
import type { Pixels } from './rules-pixels'

/** Cells along the shorter and the longer side. A plate has few possible contents, so it keeps less than a face. */
const cells: Readonly<Record<BoxKind, readonly [shorter: number, longer: number]>> = {
  face: [3, 4],
  plate: [1, 2],
  hand: [1, 3],
}
/** no cell is smaller, so a small box is one colour */
const leastCell = 12
/** averages are rounded to steps of this */
const step = 16

/** The same picture with the boxes hidden; the pixels that were handed in stay as they are. */
export function hidden({ rgb, width, height }: Pixels, boxes: readonly Box[]): Pixels {
  const made = new Uint8Array(rgb)
  for (const box of boxes) hideArea({ rgb: made, width, height }, areaOf(box, { width, height }), box.kind)
  return { rgb: made, width, height }
}

function hideArea(pixels: Pixels, area: Area, kind: BoxKind): void {
  const [wide, high] = [area.right - area.left, area.bottom - area.top]
  if (wide <= 0 || high <= 0) return
  const [shorter, longer] = cells[kind]
  const most = (side: number, other: number) => (side > other ? longer : shorter)
  const columns = Math.max(1, Math.min(most(wide, high), Math.floor(wide / leastCell)))
  const rows = Math.max(1, Math.min(most(high, wide), Math.floor(high / leastCell)))
  const colours = averages(pixels, area, columns, rows)
  for (let y = area.top; y < area.bottom; y += 1) {
    const [above, below, down] = between((y - area.top + 0.5) / high, rows)
    for (let x = area.left; x < area.right; x += 1) {
      const [before, after, along] = between((x - area.left + 0.5) / wide, columns)
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (row: number, column: number) => colours[(row * columns + column) * 3 + channel] ?? 0
        const upper = at(above, before) * (1 - along) + at(above, after) * along
        const lower = at(below, before) * (1 - along) + at(below, after) * along
        pixels.rgb[(y * pixels.width + x) * 3 + channel] = Math.round(upper * (1 - down) + lower * down)
      }
    }
  }
}

/** The two cells whose middles lie around this place, and how far it is from the first to the second. */
function between(place: number, count: number): readonly [number, number, number] {
  const from = Math.min(count - 1, Math.max(0, place * count - 0.5))
  const first = Math.floor(from)
  return [first, Math.min(count - 1, first + 1), from - first]
}

function averages({ rgb, width }: Pixels, area: Area, columns: number, rows: number): readonly number[] {
  const sums = new Float64Array(columns * rows * 3)
  const counts = new Uint32Array(columns * rows)
  const [wide, high] = [area.right - area.left, area.bottom - area.top]
  for (let y = area.top; y < area.bottom; y += 1) {
    const row = Math.floor(((y - area.top) / high) * rows)
    for (let x = area.left; x < area.right; x += 1) {
      const cell = row * columns + Math.floor(((x - area.left) / wide) * columns)
      counts[cell] = (counts[cell] ?? 0) + 1
      for (let channel = 0; channel < 3; channel += 1)
        sums[cell * 3 + channel] = (sums[cell * 3 + channel] ?? 0) + (rgb[(y * width + x) * 3 + channel] ?? 0)
    }
  }
  return Array.from(sums, (sum, at) =>
    Math.min(255, Math.round(sum / Math.max(1, counts[Math.floor(at / 3)] ?? 1) / step) * step),
  )
}
