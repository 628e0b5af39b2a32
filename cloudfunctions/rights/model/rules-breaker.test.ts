import { createBreaker } from './breaker'

const rest = 300_000
const opened = () => {
  const breaker = createBreaker({ failures: 3, restMs: rest })
  for (const now of [1, 2, 3]) breaker.failed(now)
  return breaker
}

it('rests after three failures in a row, and not before', () => {
  const breaker = createBreaker({ failures: 3, restMs: rest })
  breaker.failed(1)
  breaker.failed(2)
  expect(breaker.mayCall(3)).toBe(true)
  breaker.failed(3)
  expect(breaker.mayCall(4)).toBe(false)
  expect(breaker.mayCall(3 + rest - 1)).toBe(false)
  expect(breaker.mayCall(3 + rest)).toBe(true)
})

it('a success in between starts the count again', () => {
  const breaker = createBreaker({ failures: 3, restMs: rest })
  for (let round = 0; round < 10; round += 1) {
    breaker.failed(round)
    breaker.failed(round)
    breaker.succeeded()
  }
  expect(breaker.mayCall(10)).toBe(true)
})

it('after the rest one more failure is enough, one success heals', () => {
  const again = opened()
  again.failed(3 + rest)
  expect(again.mayCall(4 + rest)).toBe(false)
  const healed = opened()
  healed.succeeded()
  healed.failed(3 + rest)
  expect(healed.mayCall(4 + rest)).toBe(true)
})
