import fc from 'fast-check'
import { type MovementKind, movementKinds } from '../../src/contract/stock'
import { booked, type Movement } from './rules'

const kinds = Object.keys(movementKinds) as MovementKind[]
const movement = fc.record({ kind: fc.constantFrom(...kinds), change: fc.integer({ min: -9, max: 9 }) })

describe('a book of movements', () => {
  it('is the sum of what was written, never below zero, and counts every entry once', () => {
    fc.assert(
      fc.property(fc.array(movement, { maxLength: 60 }), moves => {
        let book = { quantity: 0, moves: 0, countedMove: 0 }
        const written: Movement[] = []
        for (const one of moves) {
          const after = booked(book, one)
          if (after === 'BELOW_ZERO') {
            expect(book.quantity + one.change).toBeLessThan(0)
            continue
          }
          book = after
          written.push(one)
          if (one.kind === 'counted') expect(book.countedMove).toBe(written.length)
        }
        expect(book.quantity).toBe(written.reduce((sum, { change }) => sum + change, 0))
        expect(book.moves).toBe(written.length)
        expect(book.quantity).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('knows no part of a unit: %s', change => {
    expect(() => booked({ quantity: 3, moves: 1, countedMove: 0 }, { kind: 'received', change })).toThrow(RangeError)
  })
})
