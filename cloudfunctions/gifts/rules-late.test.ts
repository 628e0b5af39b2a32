import { stillDiffers } from './rules-late'

const day = 86_400_000
const closed = { state: 'closed', closed: { at: 10 * day } }

it.each([
  ['while its round runs', {}, { state: 'open' }, 99, true],
  ['not when its round ended with it', { noted: 9 * day }, closed, 11, false],
  ['not when it was handed out at the counter of a round that ended', {}, closed, 11, false],
  ['when it became known after the end', { noted: 11 * day }, closed, 12, true],
  ['a fortnight at most', { noted: 11 * day }, closed, 25, false],
  ['not without its round', { noted: 11 * day }, undefined, 12, false],
])('somebody should look: %s', (_when, row, round, now, looks) =>
  expect(stillDiffers(row, round, now * day)).toBe(looks),
)
