import { createFaults } from './faults'

describe('faults on demand', () => {
  it('are used up one by one', () => {
    const faults = createFaults()
    faults.conflictNext(2, 'write')
    const taken = [1, 2, 3].map(() => faults.takeConflict('write'))
    expect(taken).toEqual([true, true, false])
  })

  it('keep the two moments of a conflict apart', () => {
    const faults = createFaults()
    faults.conflictNext(1, 'commit')
    expect(faults.takeConflict('write')).toBe(false)
    expect(faults.takeConflict('commit')).toBe(true)
  })

  it('fail only the ordered action, with the ordered code', () => {
    const faults = createFaults()
    faults.failNext('database.getDocument', 'SERVER_TIMEOUT')
    expect(faults.takeFailure('database.insertDocument')).toBeUndefined()
    expect(faults.takeFailure('database.getDocument')).toMatchObject({ code: 'SERVER_TIMEOUT' })
    expect(faults.takeFailure('database.getDocument')).toBeUndefined()
  })

  it('drop, crash and cold start as often as ordered', () => {
    const faults = createFaults()
    faults.dropNext('functions.invokeFunction', 2)
    faults.crashNext(1, 'before')
    faults.crashNext(1, 'after')
    faults.coldNext(1)
    expect([1, 2, 3].map(() => faults.takeDrop('functions.invokeFunction'))).toEqual([true, true, false])
    expect([1, 2, 3].map(() => faults.takeCrash())).toEqual(['before', 'after', undefined])
    expect([1, 2].map(() => faults.takeCold())).toEqual([true, false])
  })

  it('are all forgotten by clear', () => {
    const faults = createFaults()
    faults.conflictNext(1, 'write')
    faults.failNext('x', 'Y')
    faults.dropNext('x')
    faults.crashNext(1, 'after')
    faults.coldNext(1)
    faults.latency(50)
    faults.clear()
    expect(faults.latencyMs).toBe(0)
    expect(faults.takeConflict('write')).toBe(false)
    expect(faults.takeFailure('x')).toBeUndefined()
    expect(faults.takeDrop('x')).toBe(false)
    expect(faults.takeCrash()).toBeUndefined()
    expect(faults.takeCold()).toBe(false)
  })

  it('refuse a number of times which cannot be counted down', () => {
    expect(() => createFaults().coldNext(-1)).toThrow(RangeError)
    expect(() => createFaults().conflictNext(0.5, 'write')).toThrow(RangeError)
  })
})
