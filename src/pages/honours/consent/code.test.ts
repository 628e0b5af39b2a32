import { codeOf, inFours } from './code'

it.each([
  ['7Q2M4XP9ZT7Q2M4X', '7Q2M4XP9ZT7Q2M4X'],
  [' 7q2m 4xp9 zt7q-2m4x ', '7Q2M4XP9ZT7Q2M4X'],
  ['７Q2M4XP9ZT7Q2M4X', '7Q2M4XP9ZT7Q2M4X'],
  ['7Q2M4XP9ZT7Q2M4', undefined],
  ['7Q2M4XP9ZT7Q2M4U', undefined],
  ['', undefined],
])('%s is the code %s', (typed, code) => {
  expect(codeOf(typed)).toBe(code)
})

it('what is read out can be typed', () => {
  expect(inFours('7Q2M4XP9ZT7Q2M4X')).toBe('7Q2M 4XP9 ZT7Q 2M4X')
  expect(codeOf(inFours('7Q2M4XP9ZT7Q2M4X'))).toBe('7Q2M4XP9ZT7Q2M4X')
})
