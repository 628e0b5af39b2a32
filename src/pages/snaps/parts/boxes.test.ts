import fc from 'fast-check'
import * as z from 'zod/mini'
import { Box } from '@/contract/snaps'
import {
  boxBetween,
  isFull,
  leastSide,
  middleBox,
  type Nudge,
  nudged,
  placeOf,
  pointOn,
  replaced,
  without,
} from './boxes'

const frame = { left: 16, top: 200, width: 358, height: 268 }

it.each([
  [
    [16, 200],
    [0, 0],
  ],
  [
    [374, 468],
    [1000, 1000],
  ],
  [
    [195, 334],
    [500, 500],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [
    [999, 999],
    [1000, 1000],
  ],
] as const)('a finger at %j is at %j of the photo', (at, expected) => expect(pointOn(at, frame)).toEqual(expected))

it('a photo that is not laid out yet has no places', () => {
  expect(pointOn([5, 5], { left: 0, top: 0, width: 0, height: 0 })).toEqual([0, 0])
})

it('a drag is a box, whichever way it goes; a touch is none', () => {
  const box = { x: 100, y: 200, w: 300, h: 400, kind: 'hand' }
  expect(boxBetween([100, 200], [400, 600])).toEqual(box)
  expect(boxBetween([400, 600], [100, 200])).toEqual(box)
  expect(boxBetween([400, 200], [100, 600])).toEqual(box)
  expect(boxBetween([500, 500], [500 + leastSide - 1, 900])).toBeUndefined()
})

const point = fc.tuple(fc.integer({ min: -50, max: 500 }), fc.integer({ min: 0, max: 900 }))
const fits = ({ x, y, w, h }: Box) => x + w <= 1000 && y + h <= 1000

it('wherever a finger goes, the box is one that the contract takes, and lies on the photo', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      const box = boxBetween(pointOn(from, frame), pointOn(to, frame))
      return box === undefined || (z.safeParse(Box, box).success && fits(box))
    }),
  )
})

it('however often it is nudged, it stays on the photo', () => {
  const ways = fc.array(fc.constantFrom<Nudge>('left', 'right', 'up', 'down', 'larger', 'smaller'), { maxLength: 200 })
  fc.assert(
    fc.property(ways, pressed => {
      const box = pressed.reduce(nudged, middleBox)
      return z.safeParse(Box, box).success && fits(box)
    }),
  )
})

it('nudging goes where it says', () => {
  expect(nudged(middleBox, 'left')).toMatchObject({ x: 380, y: 400, w: 200, h: 200 })
  expect(nudged(middleBox, 'down')).toMatchObject({ x: 400, y: 420 })
  expect(nudged(middleBox, 'larger')).toMatchObject({ x: 390, y: 390, w: 220, h: 220 })
  expect(nudged(middleBox, 'smaller')).toMatchObject({ x: 410, y: 410, w: 180, h: 180 })
  expect(nudged({ ...middleBox, w: 5, h: 5 }, 'smaller')).toMatchObject({ w: 5, h: 5 })
})

it('boxes are taken away, put in place of each other, and counted', () => {
  const other = { ...middleBox, x: 0 }
  expect(without([middleBox, other], 0)).toEqual([other])
  expect(replaced([middleBox, other], 1, middleBox)).toEqual([middleBox, middleBox])
  expect(isFull(Array.from({ length: 30 }, () => middleBox))).toBe(true)
  expect(placeOf(middleBox)).toEqual({ left: '40%', top: '40%', width: '20%', height: '20%' })
})
