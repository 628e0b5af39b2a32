import { type Canvas, canvas, grain } from '../../tests/support/canvas'
import { drawPlate, type PlateKind } from '../../tests/support/plates'
import { chance, scene } from '../../tests/support/scenes'
import { type Area, overlap } from './rules-boxes'
import { platesIn } from './rules-plates'

const [width, height] = [800, 600]
const found = (picture: Canvas, expected: Area) => platesIn(picture).some(area => overlap(area, expected) > 0.5)

const streets = Array.from({ length: 6 }, (_, at) => scene(at * 7 + 3, width, height))

/** A street with a plate somewhere in its lower half. */
function streetWith(kind: PlateKind, street: Canvas, seed: number, { wide = 120, turned = 0, light = 1 } = {}) {
  const picture = { ...street, rgb: Uint8Array.from(street.rgb) }
  const next = chance(seed)
  const [x, y] = [120 + next() * (width - 240), height * (0.5 + next() * 0.4)]
  drawPlate(picture, { kind, x, y, wide, turned, light })
  grain(picture, 12, next)
  const high = wide / 3.2
  return { picture, expected: { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 } }
}

describe.each<PlateKind>(['blue', 'green', 'yellow'])('a %s plate', kind => {
  it.each([
    ['near', { wide: 260 }],
    ['at some distance', { wide: 90 }],
    ['far away', { wide: 48 }],
    ['a little turned', { wide: 140, turned: 7 }],
    ['turned the other way', { wide: 140, turned: -6 }],
    ['in the shade', { wide: 140, light: 0.6 }],
  ])('%s is found in all streets but one at most', (_title, how) => {
    const tries = streets.map((street, at) => streetWith(kind, street, at + 77, how))
    expect(tries.filter(({ picture, expected }) => found(picture, expected)).length).toBeGreaterThanOrEqual(5)
  })
})

it('two plates beside each other are two', () => {
  const picture = canvas(width, height)
  for (const x of [300, 600]) drawPlate(picture, { kind: 'blue', x, y: 400, wide: 160, turned: 0, light: 1 })
  expect(platesIn(picture)).toHaveLength(2)
})

it('where there is none, hardly one is proposed: in fifty scenes at most five', () => {
  const proposed = Array.from({ length: 50 }, (_, seed) => platesIn(scene(seed * 2, 480, 360)).length)
  expect(proposed.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(5)
})

it('a blue wall, a blue sign without writing and a narrow blue post are none', () => {
  const picture = canvas(600, 400)
  const paint = (left: number, top: number, right: number, bottom: number) => {
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1) picture.rgb.set([20, 70, 190], (y * 600 + x) * 3)
  }
  paint(0, 0, 600, 100)
  paint(100, 200, 260, 250)
  paint(400, 150, 410, 390)
  expect(platesIn(picture)).toEqual([])
})
