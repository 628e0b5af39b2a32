import { fittedSize, pictureIsSmall } from './picture-size'

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

it('a small file is left as it is', () => {
  expect(pictureIsSmall(400 * 1024)).toBe(true)
  expect(pictureIsSmall(400 * 1024 + 1)).toBe(false)
})
