import { assertWithinQuota } from './quota'

const check = (timeoutSeconds: number, maxWorkers: number) => () =>
  assertWithinQuota({ profiles: { api: { timeoutSeconds, memoryMb: 256 } }, maxWorkers })

describe('the quota of functions', () => {
  it.each([
    [1, 1],
    [60, 20],
  ])('allows %d s and %d instances', (seconds, workers) => {
    expect(check(seconds, workers)).not.toThrow()
  })

  it.each([0, 61, 2.5, Number.NaN])('refuses a time limit of %d s', seconds => {
    expect(check(seconds, 4)).toThrow('api: timeoutSeconds must be from 1 to 60')
  })

  it.each([0, 21])('refuses %d instances', workers => {
    expect(check(20, workers)).toThrow('1 to 20 instances')
  })
})
