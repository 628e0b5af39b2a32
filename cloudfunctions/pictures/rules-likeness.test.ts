import fc from 'fast-check'
import { familySize, type Scene, scene } from '../../tests/support/scenes'
import { alike, hashOf, hashSide, keysOf } from './rules-likeness'

/** The part of a picture, averaged into the few pixels that are looked at. */
function pressedPart({ rgb, width, height }: Scene, { left = 0, top = 0, right = 1, bottom = 1 } = {}, light = 1) {
  const made = new Uint8Array(hashSide ** 2 * 3)
  const edge = (from: number, to: number, size: number, at: number) =>
    Math.round((from + ((to - from) * at) / hashSide) * size)
  for (let row = 0; row < hashSide; row += 1)
    for (let column = 0; column < hashSide; column += 1) {
      const [fromY, toY] = [edge(top, bottom, height, row), edge(top, bottom, height, row + 1)]
      const [fromX, toX] = [edge(left, right, width, column), edge(left, right, width, column + 1)]
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0
        for (let y = fromY; y < toY; y += 1)
          for (let x = fromX; x < toX; x += 1) sum += rgb[(y * width + x) * 3 + channel] ?? 0
        made[(row * hashSide + column) * 3 + channel] = Math.min(255, (sum / ((toY - fromY) * (toX - fromX))) * light)
      }
    }
  return hashOf({ rgb: made, width: hashSide, height: hashSide })
}

const scenes = Array.from({ length: 12 }, (_, at) => scene(at * familySize, 240, 180))
const found = (one: string, other: string) => alike(one, other) && keysOf(one).some(key => keysOf(other).includes(key))

it.each([
  ['as it is', {}, 1, 12],
  ['cut all around', { left: 0.05, top: 0.05, right: 0.95, bottom: 0.95 }, 1, 11],
  ['cut on one side', { left: 0.05 }, 1, 11],
  ['cut below', { bottom: 0.95 }, 1, 11],
  ['darker', {}, 0.88, 11],
])('a picture %s is found again', (_title, part, light, least) => {
  expect(
    scenes.filter(picture => found(pressedPart(picture), pressedPart(picture, part, light))).length,
  ).toBeGreaterThanOrEqual(least)
})

it('another picture of the same place is another', () => {
  const family = Array.from({ length: familySize }, (_, at) => pressedPart(scene(at, 240, 180)))
  for (const one of family) for (const other of family) expect(alike(one, other)).toBe(one === other)
})

it('pictures of other places are others, and hardly one shares a key', () => {
  const hashes = scenes.map(picture => pressedPart(picture))
  const pairs = hashes.flatMap((one, at) => hashes.slice(at + 1).map(other => [one, other] as const))
  expect(pairs.filter(([one, other]) => alike(one, other))).toEqual([])
  const keys = new Map(hashes.map(one => [one, keysOf(one)]))
  const share = (one: string, other: string) => keys.get(one)?.some(key => keys.get(other)?.includes(key))
  expect(pairs.filter(([one, other]) => share(one, other)).length).toBeLessThanOrEqual(1)
})

const pixels = fc.uint8Array({ minLength: hashSide ** 2 * 3, maxLength: hashSide ** 2 * 3 })
const hash = pixels.map(rgb => hashOf({ rgb, width: hashSide, height: hashSide }))

it('whatever is seen has a few short keys, is like itself, and likeness has no order', () => {
  fc.assert(
    fc.property(hash, hash, (one, other) => {
      const keys = keysOf(one)
      expect(keys.length).toBeGreaterThan(0)
      expect(keys.length).toBeLessThanOrEqual(18)
      expect(keys.every(key => /^[0-9a-z]{2,8}$/.test(key))).toBe(true)
      expect(alike(one, one)).toBe(true)
      expect(alike(one, other)).toBe(alike(other, one))
    }),
    { numRuns: 20 },
  )
})

it.each(['', 'abc', '1.', '2.AAAA'])('%j is no hash', text => {
  expect(() => keysOf(text)).toThrow(TypeError)
  expect(() => alike(text, 'other')).toThrow(TypeError)
})
