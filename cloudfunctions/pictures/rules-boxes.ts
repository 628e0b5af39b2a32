/** Where in a picture something lies that not everybody may see. */

export type BoxKind = 'face' | 'plate' | 'hand'

/** Whole thousandths of the picture's width (x, w) and height (y, h); `hand` is what a person drew. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly kind: BoxKind
}

/** Pixels; right and bottom are outside. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const whole = 1000
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** The box of an area, wide enough to hold all of it; undefined when nothing of it lies in the picture. */
export function boxOf({ left, top, right, bottom }: Area, { width, height }: Size, kind: BoxKind): Box | undefined {
  const x = within(Math.floor((left / width) * whole), 0, whole)
  const y = within(Math.floor((top / height) * whole), 0, whole)
  const w = within(Math.ceil((right / width) * whole), 0, whole) - x
  const h = within(Math.ceil((bottom / height) * whole), 0, whole) - y
  return w > 0 && h > 0 ? { x, y, w, h, kind } : undefined
}

/** What a box covers in a picture of this size, a tenth wider on each side and never less than a few pixels. */
export function areaOf({ x, y, w, h }: Pick<Box, 'x' | 'y' | 'w' | 'h'>, { width, height }: Size): Area {
  const padX = Math.max(2, (w / whole) * width * 0.1)
  const padY = Math.max(2, (h / whole) * height * 0.1)
  return {
    left: within(Math.floor((x / whole) * width - padX), 0, width),
    top: within(Math.floor((y / whole) * height - padY), 0, height),
    right: within(Math.ceil(((x + w) / whole) * width + padX), 0, width),
    bottom: within(Math.ceil(((y + h) / whole) * height + padY), 0, height),
  }
}

const area = ({ left, top, right, bottom }: Area) => Math.max(0, right - left) * Math.max(0, bottom - top)

/** How much two areas have in common, of all that they cover together: 0 to 1. */
export function overlap(one: Area, other: Area): number {
  const common = area({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  })
  return common === 0 ? 0 : common / (area(one) + area(other) - common)
}
