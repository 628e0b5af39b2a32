import * as fc from 'fast-check'
import { movedIn, sameOrder } from './order'

it.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['c', 1, ['a', 'b', 'c']],
  ['x', 1, ['a', 'b', 'c']],
])('%s by %d gives %j', (id, by, after) => {
  expect(movedIn(['a', 'b', 'c'], id, by)).toEqual(after)
})

it('loses nothing, doubles nothing, and the way back leads back', () => {
  const some = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(some, fc.nat(), (ids, pick) => {
      const at = pick % ids.length
      const id = ids[at] ?? ''
      const moved = movedIn(ids, id, 1)
      expect([...moved].sort()).toEqual([...ids].sort())
      if (at < ids.length - 1) expect(sameOrder(movedIn(moved, id, -1), ids)).toBe(true)
    }),
  )
})
