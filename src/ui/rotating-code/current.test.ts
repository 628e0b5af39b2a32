import { currentCode } from './current'

const codes = [
  { from: 0, scene: 'a' },
  { from: 60_000, scene: 'b' },
]

it.each([
  [0, { scene: 'a', until: 60_000 }],
  [59_999, { scene: 'a', until: 60_000 }],
  [60_000, { scene: 'b', until: 120_000 }],
  [120_000, undefined],
  [-1, undefined],
])('at %d', (now, code) => expect(currentCode(codes, now)).toEqual(code))
