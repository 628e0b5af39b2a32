import fc from 'fast-check'
import { cloneDeep, compare, isEqual } from 'mingo/util'
import { encodeKey } from './keys'

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.date({ noInvalidDate: true }),
)

describe('index keys', () => {
  it('sort as the values do', () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        expect(Math.sign(Buffer.compare(encodeKey(a), encodeKey(b)))).toBe(Math.sign(order(a, b)))
      }),
      { numRuns: 2000 },
    )
  })

  it('of equal values are equal, of other values differ', () => {
    // what JavaScript itself takes for another object's parent is no field that a library compares
    const name = fc.string().filter(text => text !== '__proto__')
    const value = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(name, scalar, { maxKeys: 3, noNullPrototype: true }),
    )
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(encodeKey(a).equals(encodeKey(b))).toBe(isEqual(a, b))
        expect(encodeKey(a).equals(encodeKey(cloneDeep(a)))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('do not tell a missing field from null, 0 from -0, or one order of object fields from another', () => {
    expect(encodeKey(undefined)).toEqual(encodeKey(null))
    expect(encodeKey(0)).toEqual(encodeKey(-0))
    expect(encodeKey({ a: 1, b: 2 })).toEqual(encodeKey({ b: 2, a: 1 }))
  })

  it('put NaN before every other number', () => {
    expect(Buffer.compare(encodeKey(Number.NaN), encodeKey(-Infinity))).toBe(-1)
    expect(Buffer.compare(encodeKey(null), encodeKey(Number.NaN))).toBe(-1)
  })
})

const order = (a: unknown, b: unknown): number => compare(a, b)
