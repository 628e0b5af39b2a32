import { fittedSize, squeezeTo } from './picture-size'

it.each([
  [800, 600, 800, 600],
  [1600, 1600, 1600, 1600],
  [4000, 3000, 1600, 1200],
  [3000, 4000, 1200, 1600],
  [20000, 2, 1600, 1],
  [0, 0, 1, 1],
])('a picture of %d x %d is drawn at %d x %d', (width, height, ...fitted) => {
  expect(Object.values(fittedSize(width, height))).toEqual(fitted)
})

it('what has to be read is made small once, what has to be light until it is', () => {
  expect(squeezeTo().ways).toHaveLength(1)
  const { most, ways } = squeezeTo(320 * 1024)
  expect(most).toBe(320 * 1024)
  expect(ways.length).toBeGreaterThan(2)
  for (const [at, way] of ways.entries()) {
    const before = ways[at - 1]
    if (before) expect(way.side < before.side && way.quality < before.quality).toBe(true)
  }
})
