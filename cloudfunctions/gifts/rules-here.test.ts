/** The numbers of a round at a place, under everything that may happen to them in any order. */
import fc from 'fast-check'
import {
  broughtBack,
  type Counts,
  counterProblem,
  handedOne,
  leftOf,
  quotaFree,
  sentIn,
  takenAlong,
  undoneOne,
  withQuota,
} from './rules-here'

const fresh = { quota: 10, handed: 0, outside: 0, lots: [], along: [] }
const days = { from: '2026-11-01', to: '2026-11-30' }
const today = '2026-11-15'
const batch = { lot: 'a', value: 7_000 }

describe('why nobody gets one', () => {
  const lies = { good: 5, quantity: 5, outside: 0 }
  it.each([
    ['it is not here', undefined, lies, 'ROUND_NOT_HERE'],
    ['it was ended', { ...fresh, ...days, over: true as const }, lies, 'ROUND_OVER'],
    ['its last day is over', { ...fresh, ...days, to: '2026-11-14' }, lies, 'ROUND_OVER'],
    ['it begins tomorrow', { ...fresh, ...days, from: '2026-11-16' }, lies, 'ROUND_NOT_BEGUN'],
    ['it begins today', { ...fresh, ...days, from: today }, lies, undefined],
    ['it ends today', { ...fresh, ...days, to: today }, lies, undefined],
    ['all are handed out', { ...fresh, ...days, handed: 10 }, lies, 'QUOTA_GONE'],
    ['the rest is outside', { ...fresh, ...days, handed: 4, outside: 6 }, lies, 'QUOTA_GONE'],
    ['nothing lies here', { ...fresh, ...days }, { good: 0, quantity: 0, outside: 0 }, 'PACKS_GONE'],
    ['all batches have ended', { ...fresh, ...days }, { good: 0, quantity: 3, outside: 0 }, 'BATCH_EXPIRED'],
    ['what lies in the book is outside', { ...fresh, ...days }, { good: 3, quantity: 3, outside: 3 }, 'PACKS_GONE'],
  ])('%s', (_why, here, lying, problem) => {
    expect(counterProblem(here, lying, today)).toBe(problem)
  })

  it('more are asked for than are left', () => {
    const here = { ...fresh, ...days, quota: 4 }
    expect(counterProblem(here, lies, today, 4)).toBeUndefined()
    expect(counterProblem(here, lies, today, 5)).toBe('QUOTA_GONE')
    expect(counterProblem({ ...here, quota: 9 }, lies, today, 6)).toBe('PACKS_GONE')
    expect(leftOf(here, lies)).toBe(4)
  })
})

/** What the model keeps by itself, act by act. */
interface World {
  here: Counts
  stock: number
  readonly valid: Map<string, { double: boolean; short: boolean }>
  readonly open: Map<string, { count: number; used: Set<number> }>
  allotments: number
}

type Act =
  | { readonly kind: 'hand' | 'undo'; readonly who: number }
  | { readonly kind: 'send'; readonly who: number; readonly number: number; readonly at: number }
  | { readonly kind: 'take'; readonly count: number }
  | { readonly kind: 'back'; readonly at: number }
  | { readonly kind: 'quota'; readonly quota: number }
  /** packs that a count finds missing, or that are written off */
  | { readonly kind: 'lost'; readonly count: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom('hand' as const, 'undo' as const), who: fc.nat(12) }),
  fc.record({
    kind: fc.constant('send' as const),
    who: fc.nat(12),
    number: fc.integer({ min: 1, max: 6 }),
    at: fc.nat(3),
  }),
  fc.record({ kind: fc.constant('take' as const), count: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constant('back' as const), at: fc.nat(3) }),
  fc.record({ kind: fc.constant('quota' as const), quota: fc.nat(25) }),
  fc.record({ kind: fc.constant('lost' as const), count: fc.nat(4) }),
)

const lying = ({ stock, here }: World) => ({ good: stock, quantity: stock, outside: here.outside })
const may = (world: World, count = 1) =>
  counterProblem({ ...world.here, ...days }, lying(world), today, count) === undefined

function run(world: World, one: Act): void {
  switch (one.kind) {
    case 'hand': {
      const subject = `person ${one.who}`
      if (world.valid.has(subject) || !may(world)) return
      world.valid.set(subject, { double: false, short: false })
      world.stock -= 1
      world.here = handedOne(world.here, batch)
      return
    }
    case 'undo': {
      const key = [...world.valid.keys()][one.who]
      const row = key === undefined ? undefined : world.valid.get(key)
      if (key === undefined || !row) return
      world.valid.delete(key)
      if (!row.short) world.stock += 1
      world.here = undoneOne(world.here, row.short ? undefined : batch)
      return
    }
    case 'take': {
      if (!may(world, one.count)) return
      const id = `allotment ${world.allotments}`
      world.allotments += 1
      world.open.set(id, { count: one.count, used: new Set() })
      world.here = takenAlong(world.here, id, 'keeper', one.count)
      return
    }
    case 'send': {
      const [id, own] = [...world.open][one.at] ?? []
      if (id === undefined || !own || one.number > own.count || own.used.has(one.number)) return
      own.used.add(one.number)
      if (own.used.size === own.count) world.open.delete(id)
      const subject = `person ${one.who}`
      const double = world.valid.has(subject)
      const short = world.stock === 0
      world.valid.set(double ? `${id}/${one.number}` : subject, { double, short })
      if (!short) world.stock -= 1
      world.here = sentIn(world.here, id, one.number, short ? undefined : batch)
      return
    }
    case 'back': {
      const [id, own] = [...world.open][one.at] ?? []
      if (id === undefined || !own) return
      const { here, back } = broughtBack(world.here, id)
      if (back !== own.count - own.used.size) throw new Error(`${back} came back`)
      world.open.delete(id)
      world.here = here
      return
    }
    case 'quota': {
      const after = withQuota(world.here, one.quota)
      const below = one.quota < world.here.handed + world.here.outside
      if ((after === 'QUOTA_BELOW_HANDED') !== below) throw new Error(`a quota of ${one.quota}`)
      if (after !== 'QUOTA_BELOW_HANDED') world.here = after
      return
    }
    case 'lost':
      world.stock = Math.max(0, world.stock - one.count)
  }
}

/** Everything that must hold and does not; plain comparisons, for there are hundreds of thousands of them. */
function wrongIn({ here, valid, open, stock }: World): string[] {
  const outside = [...open.values()].reduce((sum, { count, used }) => sum + count - used.size, 0)
  const booked = [...valid.values()].filter(({ short }) => !short).length
  const holds = {
    'within the quota': here.handed + here.outside <= here.quota,
    'what is free': quotaFree(here) === here.quota - here.handed - here.outside,
    'handed as recorded': here.handed === valid.size,
    'outside as taken': here.outside === outside,
    'the same allotments': here.along.map(({ allotment }) => allotment).join() === [...open.keys()].join(),
    'by batch as booked': here.lots.reduce((sum, { count }) => sum + count, 0) === booked,
    'no stock below zero': stock >= 0,
  }
  return Object.entries(holds).flatMap(([what, is]) => (is ? [] : [what]))
}

it('never promises more than the quota, gives each subject one that is valid, and always adds up', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.array(act, { maxLength: 60 }), (quota, stock, acts) => {
      const world: World = { here: { ...fresh, quota }, stock, valid: new Map(), open: new Map(), allotments: 0 }
      for (const one of acts) {
        run(world, one)
        const wrong = wrongIn(world)
        if (wrong.length > 0) throw new Error(`after ${JSON.stringify(one)}: ${wrong.join(', ')}`)
      }
    }),
    { numRuns: 5_000 },
  )
})
