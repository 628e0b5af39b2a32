import * as fc from 'fast-check'
import * as z from 'zod/mini'
import { Signature } from '@/contract/signature'
import { type Point, pointAt, type Stroke, svgOf, textOf, withoutLast, withPoint } from './strokes'

const field = { left: 16, top: 300, width: 358, height: 179 }
const reads = (text: string) => z.safeParse(Signature, text).success

const drawn = (points: readonly (readonly Point[])[]) => {
  let full = false
  let strokes: readonly Stroke[] = []
  for (const stroke of points) {
    strokes = [...strokes, []]
    for (const point of stroke) {
      const next = withPoint(strokes, point)
      if (next === 'full') full = true
      else strokes = next
    }
  }
  return { strokes, full }
}

it.each([
  [16, 300, [0, 0]],
  [374, 479, [999, 999]],
  [195, 389.5, [500, 500]],
  // beside the field
  [0, 1000, [0, 999]],
] as const)('a finger at %d, %d is at %j', (x, y, point) => {
  expect(pointAt(x, y, field)).toEqual(point)
})

it('strokes are parted, points follow each other, and what is too near is left out', () => {
  const { strokes } = drawn([
    [
      [10, 10],
      [11, 10],
      [40, 10],
    ],
    [[500, 500]],
  ])
  expect(textOf(strokes)).toBe('10,10 40,10;500,500')
})

it('a stroke that was measured late gets its points, whatever began meanwhile', () => {
  expect(withPoint([[], [[500, 500]]], [10, 10], 0)).toEqual([[[10, 10]], [[500, 500]]])
})

it('the last stroke goes, and only that', () => {
  const strokes: readonly Stroke[] = [[[1, 1]], [[2, 2]], []]
  expect(withoutLast(strokes)).toEqual([[[1, 1]]])
  expect(withoutLast(withoutLast(strokes))).toEqual([])
  expect(withoutLast([])).toEqual([])
})

it('a picture has a path for each stroke, and a dot is seen', () => {
  expect(svgOf('10,10 40,10;500,500', 'black')).toContain('d="M20 10L80 10M1000 500L1000 500"')
  expect(svgOf('', 'black')).toContain('d=""')
})

const coordinate = fc.integer({ min: 0, max: 999 })
const points = fc.array(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 400 }), {
  minLength: 1,
  maxLength: 6,
})

it('whatever is drawn, the contract takes it', () => {
  fc.assert(
    fc.property(points, strokes => {
      expect(reads(textOf(drawn(strokes).strokes))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

it('what does not fit any more is said, and what was drawn before stays', () => {
  const scrawl = Array.from({ length: 1_500 }, (_, at): Point => [(at * 37) % 1000, (at * 91) % 1000])
  const { strokes, full } = drawn([scrawl])
  expect(full).toBe(true)
  expect(reads(textOf(strokes))).toBe(true)
  expect(textOf(strokes).length).toBeGreaterThan(5_900)
})
