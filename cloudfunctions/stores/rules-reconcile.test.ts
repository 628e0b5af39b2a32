import fc from 'fast-check'
import { type Act, historyActs, StoreHistory } from '../../tests/support/store-history'
import { type Holding, reconciled } from './rules-reconcile'

const act: fc.Arbitrary<Act> = fc.record({
  // what needs two steps comes more often, or few would be seen to the end
  act: fc.constantFrom(...historyActs, 'send', 'send', 'arrive', 'arrive', 'assemble'),
  at: fc.nat(2),
  what: fc.nat(11),
  count: fc.integer({ min: 1, max: 7 }),
})
// a history that begins with nothing does nothing for long, so things come first
const coming = fc.record({
  act: fc.constant('receive' as const),
  at: fc.nat(2),
  what: fc.nat(11),
  count: fc.integer({ min: 5, max: 40 }),
})
const history = fc
  .tuple(fc.array(coming, { minLength: 2, maxLength: 8 }), fc.array(act, { minLength: 10, maxLength: 60 }))
  .map(([first, rest]) => {
    const town = new StoreHistory()
    for (const one of [...first, ...rest]) town.do(one)
    return town
  })

it('whatever was done, what came is accounted for, in the whole and in each part', () => {
  const seen = { handed: 0, inPacks: 0, underWay: 0, cameIn: 0, wentOut: 0, counted: 0, shelved: 0, writtenOff: 0 }
  fc.assert(
    fc.property(history, town => {
      for (const node of ['pc', 'pc.a', 'pc.a.c', 'pc.b']) {
        const { holdings, crossings } = town.seenFrom(node)
        for (const row of reconciled(holdings, crossings)) {
          expect(row).toMatchObject({ off: 0 })
          for (const column of Object.keys(seen) as (keyof typeof seen)[]) if (row[column] !== 0) seen[column] += 1
        }
      }
    }),
    { numRuns: 1500 },
  )
  // and the histories went everywhere
  for (const [column, times] of Object.entries(seen))
    expect(`${column} ${times > 50 ? 'often' : times}`).toBe(`${column} often`)
})

it('a number that was changed behind the book’s back is found', () => {
  fc.assert(
    fc.property(history, fc.nat(), fc.constantFrom(-1, 1), (town, pick, by) => {
      const { holdings, crossings } = town.seenFrom('pc')
      const spots = holdings.flatMap((holding, at) => holding.lots.map((_, no) => [at, no] as const))
      const spot = spots[pick % spots.length]
      fc.pre(spot !== undefined)
      const [at, no] = spot ?? [0, 0]
      const bent = holdings.map(
        (holding, place): Holding =>
          place === at
            ? { ...holding, lots: holding.lots.map((lot, own) => (own === no ? { ...lot, left: lot.left + by } : lot)) }
            : holding,
      )
      expect(reconciled(bent, crossings).some(({ off }) => off !== 0)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
