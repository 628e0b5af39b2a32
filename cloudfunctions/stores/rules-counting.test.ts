import fc from 'fast-check'
import { changeOf, differenceOf, withAway } from './rules-counting'

const line = (lot: string, counted: number, seen: number) => ({ lot, counted, seen })

describe('packs that somebody has along', () => {
  it.each([
    ['are what is missing', [line('a', 2, 5)], 3, [0]],
    ['are taken from the first batch on', [line('a', 0, 2), line('b', 4, 5)], 3, [0, 0]],
    ['leave what is missing besides them', [line('a', 1, 5)], 3, [-1]],
    ['make what is too much come to light', [line('a', 3, 5)], 3, [1]],
    ['are nothing where none are', [line('a', 4, 5), line('b', 6, 5)], 0, [-1, 1]],
  ])('%s', (_what, lines, outside, changes) => expect(withAway(lines, outside, true).map(changeOf)).toEqual(changes))

  it('say nothing of batches that were not counted', () =>
    expect(withAway([line('a', 3, 5)], 3, false).map(changeOf)).toEqual([0]))

  it('count once, whatever lies in which batch', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1 }), fc.nat(30), (pairs, outside) => {
        const lines = pairs.map(([counted, seen], at) => line(String(at), counted, seen))
        expect(differenceOf(withAway(lines, outside, true))).toBe(differenceOf(lines) + outside)
      }),
    ))
})
