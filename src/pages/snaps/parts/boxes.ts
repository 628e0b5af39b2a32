/** Boxes on a photo, in thousandths of its width and height: dragged, moved and sized. Pure; the editor is its face. */
import { type Box, snapDefaults } from '@/contract/snaps'

/** Where the photo lies on the screen, px. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
export type Point = readonly [x: number, y: number]

const whole = 1000
/** A finger that only touched has drawn nothing; thousandths. */
export const leastSide = 12
/** One press of a button; thousandths. */
const step = 20

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** A place on the screen as thousandths of the photo; outside becomes the edge. */
export function pointOn([x, y]: Point, { left, top, width, height }: Frame): Point {
  const part = (at: number, from: number, size: number) =>
    size > 0 ? within(Math.round(((at - from) / size) * whole), 0, whole) : 0
  return [part(x, left, width), part(y, top, height)]
}

/** The box between two places of the photo, whichever way it was drawn; undefined when it is only a touch. */
export function boxBetween([ax, ay]: Point, [bx, by]: Point): Box | undefined {
  const [w, h] = [Math.abs(ax - bx), Math.abs(ay - by)]
  if (w < leastSide || h < leastSide) return undefined
  return { x: Math.min(ax, bx), y: Math.min(ay, by), w, h, kind: 'hand' }
}

export type Nudge = 'left' | 'right' | 'up' | 'down' | 'larger' | 'smaller'

/** The box a little elsewhere, or a little larger or smaller around its middle; it never leaves the photo. */
export function nudged(box: Box, way: Nudge): Box {
  const across = { left: -step, right: step }[way as 'left' | 'right'] ?? 0
  const down = { up: -step, down: step }[way as 'up' | 'down'] ?? 0
  const grow = { larger: step, smaller: -step }[way as 'larger' | 'smaller'] ?? 0
  const [w, h] = [box.w, box.h].map(side => within(side + grow, Math.min(leastSide, side), whole)) as [number, number]
  const x = within(box.x + across - Math.trunc((w - box.w) / 2), 0, whole - w)
  const y = within(box.y + down - Math.trunc((h - box.h) / 2), 0, whole - h)
  return { ...box, x, y, w, h }
}

/** For who cannot drag: one in the middle, to be moved by buttons. */
export const middleBox: Box = { x: 400, y: 400, w: 200, h: 200, kind: 'hand' }

export const isFull = (boxes: readonly Box[]): boolean => boxes.length >= snapDefaults.boxesMost

export const without = (boxes: readonly Box[], at: number): readonly Box[] => boxes.filter((_, n) => n !== at)
export const replaced = (boxes: readonly Box[], at: number, box: Box): readonly Box[] =>
  boxes.map((one, n) => (n === at ? box : one))

/** The place of a box as CSS. */
export const placeOf = ({ x, y, w, h }: Pick<Box, 'x' | 'y' | 'w' | 'h'>) => ({
  left: `${x / 10}%`,
  top: `${y / 10}%`,
  width: `${w / 10}%`,
  height: `${h / 10}%`,
})
