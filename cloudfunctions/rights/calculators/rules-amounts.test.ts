import fc from 'fast-check'
import { decimalText, interest, percentText, share, shareAtMost, yuan } from './rules-amounts'

const amount = fc.integer({ min: 0, max: 10_000_000_000 })
const part = fc.integer({ min: 0, max: 1_000_000 })
const whole = fc.integer({ min: 1, max: 1_000_000 })

it.each([
  [100, 1, 3, 33], // 33.33
  [100, 2, 3, 67], // 66.67
  [1, 1, 2, 1], // half a fen goes up
  [3, 1, 2, 2], // 1.5
  [435_000, 100, 2_175, 20_000], // 4,350 yuan ÷ 21.75 days
])('%i × %i ÷ %i is %i', (sum, numerator, denominator, result) => {
  expect(share(sum, numerator, denominator)).toBe(result)
})

it('a share is exact to half a fen, however large the product', () => {
  fc.assert(
    fc.property(amount, part, whole, (sum, numerator, denominator) => {
      const result = BigInt(share(sum, numerator, denominator))
      const twice = 2n * (BigInt(sum) * BigInt(numerator) - result * BigInt(denominator))
      expect(twice <= BigInt(denominator) && twice >= -BigInt(denominator)).toBe(true)
    }),
  )
})

it('two parts of a sum and the rest of it add up', () => {
  fc.assert(
    fc.property(amount, whole, fc.nat(), (sum, denominator, seed) => {
      const numerator = seed % (denominator + 1)
      const back = share(sum, numerator, denominator) + share(sum, denominator - numerator, denominator)
      expect(Math.abs(back - sum)).toBeLessThanOrEqual(1)
    }),
  )
})

it('what may not be exceeded is not, not by a fen', () => {
  fc.assert(fc.property(amount, amt => expect(BigInt(shareAtMost(amt, 2_000, 10_000)) * 5n <= BigInt(amt)).toBe(true)))
})

it('interest grows with the days, and of two spells is that of both together, to a fen', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 3_600 }), fc.nat(4_000), fc.nat(4_000), (sum, rate, one, two) => {
      const [first, second, both] = [interest(sum, rate, one), interest(sum, rate, two), interest(sum, rate, one + two)]
      expect(Math.abs(first + second - both)).toBeLessThanOrEqual(1)
      expect(both).toBeGreaterThanOrEqual(first)
    }),
  )
})

it('numbers read as people write them', () => {
  expect([29_900, 8_050, 5, 0, 999_900, 117_819_200].map(yuan)).toEqual([
    '299元',
    '80.50元',
    '0.05元',
    '0元',
    '9999元',
    '1,178,192元',
  ])
  expect([percentText(345), percentText(300), percentText(50), percentText(1_550)]).toEqual([
    '3.45%',
    '3%',
    '0.5%',
    '15.5%',
  ])
  expect([decimalText(2_175), decimalText(150), decimalText(100), decimalText(5)]).toEqual([
    '21.75',
    '1.5',
    '1',
    '0.05',
  ])
})
