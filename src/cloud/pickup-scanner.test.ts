import { pickupOf, textOfPickup } from './pickup-scanner'
import { pickupScene } from './scene'

const code = '7Q2M4XP9ZT'

it.each([
  ['the scene of the picture', pickupScene(code)],
  ['an address with it', `https://example.org/?scene=${encodeURIComponent(pickupScene(code))}`],
  ['what stands below it', textOfPickup(code)],
  ['typed in small letters, in blocks of its own', 'k7q2m 4xp9 zt'],
])('%s is read', (_, text) => expect(pickupOf(text)).toBe(code))

it('what looks alike is meant alike', () => expect(pickupOf('K OIL2M4XP9Z'.replace(' ', ''))).toBe('0112M4XP9Z'))

it.each(['', 'K', code, `S${code}`, `s.${code}`, `p.${code}00000000`, `K${code}0`])('%s is none', text =>
  expect(pickupOf(text)).toBeUndefined(),
)
