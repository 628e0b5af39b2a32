import fc from 'fast-check'
import { packed } from './rules-packing'
import type { Lot } from './store'

const today = '2026-11-26'
const lot = (name: string, left: number, more: Partial<Lot> = {}): Lot => ({
  ...{ lot: name, source: 'purchased', value: 100, left, sums: { purchased: left } },
  ...more,
})
const line = (item: string, count: number, ...lots: readonly Lot[]) => ({ item, name: item, unit: '瓶', count, lots })
const shape = (packing: ReturnType<typeof packed>) =>
  'short' in packing
    ? packing.short
    : packing.groups.map(({ packs, contents }) => [packs, contents.map(one => `${one.lot}${one.count}`).join(' ')])

describe('packs', () => {
  it.each([
    ['of one batch are one group', [line('油', 2, lot('a', 9))], 4, [[4, 'a2']]],
    [
      'on the edge of two batches hold some of both',
      [line('油', 2, lot('a', 3), lot('b', 9))],
      3,
      [
        [1, 'a2'],
        [1, 'a1 b1'],
        [1, 'b2'],
      ],
    ],
    [
      'take the first to end first',
      [line('油', 1, lot('late', 1, { expires: '2028-01-01' }), lot('soon', 1, { expires: '2027-01-01' }))],
      2,
      [
        [1, 'soon1'],
        [1, 'late1'],
      ],
    ],
    ['hold each thing', [line('油', 1, lot('a', 2)), line('米', 3, lot('b', 6))], 2, [[2, 'a1 b3']]],
    [
      'leave out what has ended',
      [line('油', 1, lot('old', 5, { expires: '2026-11-25' }), lot('new', 1))],
      1,
      [[1, 'new1']],
    ],
    ['are good on the last day', [line('油', 1, lot('old', 5, { expires: today }))], 1, [[1, 'old1']]],
  ] as const)('%s', (_, lines, packs, wanted) => expect(shape(packed(lines, packs, today))).toEqual(wanted))

  it('say what is short, without what has ended', () => {
    const lines = [line('油', 2, lot('old', 5, { expires: '2026-11-25' }), lot('new', 3))]
    expect(shape(packed(lines, 2, today))).toEqual({ name: '油', unit: '瓶', have: 3, need: 4 })
  })

  const day = fc.constantFrom('2026-11-25', '2026-11-26', '2027-01-01', '2027-06-01', undefined)
  const lots = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), day, fc.integer({ min: 0, max: 500 })), {
    maxLength: 5,
  })
  const lines = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), lots), { minLength: 1, maxLength: 4 })

  it('lose nothing, hold what the kit says, and nothing that has ended', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 9 }), (drawn, packs) => {
        const all = drawn.map(([count, own], at) =>
          line(
            `i${at}`,
            count,
            ...own.map(([left, expires, value], no) =>
              lot(`i${at}l${no}`, left, { value, ...(expires && { expires }) }),
            ),
          ),
        )
        const packing = packed(all, packs, today)
        if ('short' in packing) {
          expect(packing.short.have).toBeLessThan(packing.short.need)
          return
        }
        const { groups, taken } = packing
        expect(groups.reduce((sum, group) => sum + group.packs, 0)).toBe(packs)
        const inPacks = new Map<string, number>()
        for (const group of groups) {
          for (const { lot: name, count, expires } of group.contents) {
            inPacks.set(name, (inPacks.get(name) ?? 0) + count * group.packs)
            expect(expires === undefined || expires >= today).toBe(true)
            expect(group.expires === undefined ? expires : group.expires <= (expires ?? '9')).not.toBe(false)
          }
          for (const one of all)
            expect(
              group.contents.filter(({ item }) => item === one.item).reduce((sum, { count }) => sum + count, 0),
            ).toBe(one.count)
          expect(group.value).toBe(group.contents.reduce((sum, { count, value }) => sum + count * value, 0))
        }
        expect(new Map(taken.map(({ lot: of, count }) => [of.lot, count]))).toEqual(inPacks)
        for (const { lot: of, count } of taken) expect(count).toBeLessThanOrEqual(of.left)
      }),
      { numRuns: 1000 },
    )
  })
})
