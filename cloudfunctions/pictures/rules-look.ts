/** What a picture looks like from far away: a small grid of light, and two smaller ones of colour. */
import type { Pixels } from './rules-pixels'

/** columns and rows of the grid of light; the picture is pressed into so many pixels first */
export const lookSide = 24
/** of the grids of colour */
export const tintSide = 8
const each = lookSide / tintSide

/** Numbers from 0 to 255, row by row. */
export interface Look {
  readonly light: Uint8Array
  readonly bluer: Uint8Array
  readonly redder: Uint8Array
}

/** Where a part of a picture lies, in shares of its width and height; it may reach over the edge. */
export interface Part {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const whole: Part = { left: 0, top: 0, right: 1, bottom: 1 }

/** @param pixels `lookSide` by `lookSide` */
export function lookOf({ rgb }: Pixels): Look {
  const light = new Uint8Array(lookSide ** 2)
  const blues = new Float64Array(tintSide ** 2)
  const reds = new Float64Array(tintSide ** 2)
  for (let at = 0; at < light.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(at * 3, at * 3 + 3)
    const bright = 0.299 * red + 0.587 * green + 0.114 * blue
    light[at] = Math.round(bright)
    const row = Math.floor(at / lookSide / each)
    const tint = row * tintSide + Math.floor((at % lookSide) / each)
    blues[tint] = (blues[tint] ?? 0) + (blue - bright) / each ** 2
    reds[tint] = (reds[tint] ?? 0) + (red - bright) / each ** 2
  }
  const toByte = (difference: number) => Math.round(128 + difference / 2)
  return { light, bluer: Uint8Array.from(blues, toByte), redder: Uint8Array.from(reds, toByte) }
}

const version = '1.'

/** As text that may be stored; about a thousand characters. */
export function writeLook({ light, bluer, redder }: Look): string {
  return version + Buffer.concat([light, bluer, redder]).toString('base64url')
}

/** Throws on what `writeLook` did not write. */
export function readLook(hash: string): Look {
  const bytes = new Uint8Array(Buffer.from(hash.slice(version.length), 'base64url'))
  const [first, second] = [lookSide ** 2, lookSide ** 2 + tintSide ** 2]
  if (!hash.startsWith(version) || bytes.length !== second + tintSide ** 2)
    throw new TypeError('not the hash of a picture')
  return { light: bytes.subarray(0, first), bluer: bytes.subarray(first, second), redder: bytes.subarray(second) }
}

/** The grid's value at a place, between its cells' middles; beyond the edge as at the edge. */
export function valueAt(grid: Uint8Array, side: number, x: number, y: number): number {
  const [column, row] = [within(x * side - 0.5, side), within(y * side - 0.5, side)]
  const [left, top] = [column | 0, row | 0]
  const [right, bottom] = [left + 1 < side ? left + 1 : left, top + 1 < side ? top + 1 : top]
  const [along, down] = [column - left, row - top]
  const at = (r: number, c: number) => grid[r * side + c] as number
  const upper = at(top, left) * (1 - along) + at(top, right) * along
  return upper * (1 - down) + (at(bottom, left) * (1 - along) + at(bottom, right) * along) * down
}

const within = (place: number, side: number) => (place < 0 ? 0 : place > side - 1 ? side - 1 : place)
