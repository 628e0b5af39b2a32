import fc from 'fast-check'
import { areaOf, boxOf, overlap } from './rules-boxes'

const size = { width: 1600, height: 1200 }

it.each([
  [
    { left: 160, top: 120, right: 320, bottom: 240 },
    { x: 100, y: 100, w: 100, h: 100, kind: 'face' },
  ],
  [
    { left: -50, top: -50, right: 10, bottom: 10 },
    { x: 0, y: 0, w: 7, h: 9, kind: 'face' },
  ],
  [
    { left: 1590, top: 0, right: 1700, bottom: 1300 },
    { x: 993, y: 0, w: 7, h: 1000, kind: 'face' },
  ],
  [{ left: 1700, top: 0, right: 1800, bottom: 100 }, undefined],
])('%j is the box %j', (area, box) => {
  expect(boxOf(area, size, 'face')).toEqual(box)
})

const side = fc.integer({ min: 1, max: 5_000 })

it('what a box covers holds the area that it was made of, within the picture, also in a picture of another size', () => {
  fc.assert(
    fc.property(
      side,
      side,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (width, height, at) => {
        const [left = 0, right = 0] = [at[0] ?? 0, at[1] ?? 0].sort((a, b) => a - b)
        const [top = 0, bottom = 0] = [at[2] ?? 0, at[3] ?? 0].sort((a, b) => a - b)
        const scaled = (to: typeof size) => ({
          left: left * to.width,
          right: right * to.width,
          top: top * to.height,
          bottom: bottom * to.height,
        })
        const box = boxOf(scaled(size), size, 'hand')
        if (!box) return
        const [area, inside] = [areaOf(box, { width, height }), scaled({ width, height })]
        expect(area.left).toBeLessThanOrEqual(Math.ceil(inside.left))
        expect(area.top).toBeLessThanOrEqual(Math.ceil(inside.top))
        expect(area.right).toBeGreaterThanOrEqual(Math.floor(inside.right))
        expect(area.bottom).toBeGreaterThanOrEqual(Math.floor(inside.bottom))
        expect(Math.min(area.left, area.top)).toBeGreaterThanOrEqual(0)
        expect([area.right <= width, area.bottom <= height]).toEqual([true, true])
      },
    ),
  )
})

it.each([
  [{ left: 0, top: 0, right: 10, bottom: 10 }, { left: 0, top: 0, right: 10, bottom: 10 }, 1],
  [{ left: 0, top: 0, right: 10, bottom: 10 }, { left: 5, top: 0, right: 15, bottom: 10 }, 1 / 3],
  [{ left: 0, top: 0, right: 10, bottom: 10 }, { left: 10, top: 0, right: 20, bottom: 10 }, 0],
  [{ left: 0, top: 0, right: 0, bottom: 0 }, { left: 0, top: 0, right: 0, bottom: 0 }, 0],
])('%j and %j have %d in common', (one, other, share) => {
  expect(overlap(one, other)).toBeCloseTo(share)
})
