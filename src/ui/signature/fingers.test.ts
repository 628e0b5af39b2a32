import { fingerOf, isDown } from './fingers'

const thumb = { identifier: 0, clientX: 5, clientY: 800 }
const finger = { identifier: 1, clientX: 100, clientY: 400 }

it.each([
  ['the first one that came down', { changedTouches: [finger] }, undefined, finger],
  ['the one that draws', { changedTouches: [thumb, finger] }, 1, finger],
  ['none while only another one moves', { changedTouches: [thumb] }, 1, undefined],
  ['the mouse', { clientX: 3, clientY: 4 }, undefined, { identifier: -1, clientX: 3, clientY: 4 }],
  ['the mouse again', { clientX: 3, clientY: 4 }, -1, { identifier: -1, clientX: 3, clientY: 4 }],
  ['no mouse while a finger draws', { clientX: 3, clientY: 4 }, 1, undefined],
  ['nothing', {}, undefined, undefined],
])('%s', (_what, event, wanted, found) => expect(fingerOf(event, wanted)).toEqual(found))

it('a finger whose end was never told is not waited for', () => {
  expect(isDown({ changedTouches: [thumb], touches: [thumb, finger] }, 1)).toBe(true)
  expect(isDown({ changedTouches: [thumb], touches: [thumb] }, 1)).toBe(false)
  expect(isDown({ clientX: 1, clientY: 1 }, -1)).toBe(true)
})
