/** What holds for whatever anybody fills in. */
import fc from 'fast-check'
import { type CalculatorField, type FieldValue, figureKinds } from '../../../src/contract/rights'
import { fen, type Given, ranWith, said, worked } from './fixtures/given'
import { allCalculators } from './rules-all'
import { addDays, exists } from './rules-calendar'

const day = fc.integer({ min: 0, max: 20_000 }).map(number => addDays('1985-01-01', number))
const price = fc.integer({ min: 1, max: 10_000_000_000 })
const wage = fc.integer({ min: 1, max: 100_000_000 })

/** Anything that a field accepts. */
function acceptable({
  kind,
  options = [],
  least = 0,
  most = 0,
}: Omit<CalculatorField, 'id'>): fc.Arbitrary<FieldValue> {
  if (kind === 'day') return day
  if (kind === 'yesNo') return fc.boolean()
  if (kind === 'choice') return fc.constantFrom(...options.map(({ value }) => value))
  return fc.oneof(
    fc.integer({ min: least, max: most }),
    fc.integer({ min: least, max: Math.min(most, least + 400_000) }),
  )
}

describe.each(allCalculators)('$title', calculator => {
  const shape = Object.fromEntries(
    Object.entries(calculator.fields).map(([name, { draft }]) => [name, acceptable(draft)]),
  )
  const required = Object.entries(calculator.fields).flatMap(([name, { draft }]) => (draft.required ? [name] : []))
  const articles = new Set(calculator.articles.map(({ law, article }) => `${law}:${article}`))

  it('gives whole sums that are not negative, days that exist, its steps and only its own articles', () => {
    let answered = 0
    fc.assert(
      fc.property(fc.record(shape, { requiredKeys: required }), values => {
        const ran = ranWith(calculator.id, values as Given)
        if (ran.kind === 'fault') {
          expect(Object.keys(calculator.fields)).toContain(ran.fault.field)
          return
        }
        answered += 1
        for (const line of ran.worked.lines) {
          const value = said(line)
          if (typeof value === 'number') expect(Number.isSafeInteger(value) && value >= 0).toBe(true)
          if (line.kind === 'day') expect(exists(line.day)).toBe(true)
          if (line.kind === 'money') expect(line.upTo ?? line.fen).toBeGreaterThanOrEqual(line.fen)
        }
        expect(ran.worked.steps.length).toBeGreaterThan(0)
        const basis = (ran.worked.basis ?? calculator.articles).map(({ law, article }) => `${law}:${article}`)
        expect(basis.length).toBeGreaterThan(0)
        expect(new Set(basis).size).toBe(basis.length)
        for (const article of basis) expect(articles).toContain(article)
        for (const { kind } of ran.used) expect(calculator.figures).toContain(kind)
      }),
      { numRuns: 400 },
    )
    expect(answered).toBeGreaterThan(0)
  })

  it('reads well: a title, a sentence, labels, and conditions on fields that come before', () => {
    expect(calculator.title.length).toBeLessThanOrEqual(12)
    expect(calculator.answers).toMatch(/。$/)
    const names = Object.keys(calculator.fields)
    Object.values(calculator.fields).forEach(({ draft }, index) => {
      expect(draft.label.length).toBeLessThanOrEqual(16)
      if (draft.onlyIf) expect(names.slice(0, index)).toContain(draft.onlyIf.field)
    })
    for (const kind of calculator.figures) expect(figureKinds).toHaveProperty(kind)
  })
})

it('there are twenty-three, each once', () => {
  expect(new Set(allCalculators.map(({ id }) => id)).size).toBe(23)
})

/** Never less for more. */
const grows = (id: string, field: string, arbitrary: fc.Arbitrary<number>, others: Given) =>
  fc.assert(
    fc.property(arbitrary, arbitrary, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      expect(fen(id, { ...others, [field]: low })).toBeLessThanOrEqual(fen(id, { ...others, [field]: high }))
    }),
  )

it.each([
  ['triple-damages', 'price', { cheat: 'fraud' }],
  ['food-tenfold', 'price', { seller: 'knew', loss: 12_345 }],
  ['food-tenfold', 'loss', { seller: 'knew', price: 12_345 }],
  ['fake-medicine', 'price', { seller: 'maker' }],
  ['earnest-money', 'total', { deposit: 1, word: 'earnest', breach: 'seller' }],
  ['car-return', 'price', { distance: 12_345 }],
  ['overtime', 'wage', { longer: 125, rest: 50, holiday: 5 }],
  ['child-support', 'income', { per: 'year', children: 3 }],
  ['maternity-pay', 'average', { insured: true, days: 113 }],
  [
    'prepaid-interest',
    'principal',
    { reason: 'seller', signed: '2024-01-01', ended: '2025-01-01', asOf: '2026-03-01' },
  ],
  ['lending-interest', 'written', { terms: 'yearly', rate: 900, agreed: '2024-01-01', asOf: '2026-03-01' }],
  ['double-wage', 'wage', { first: '2026-01-31' }],
  ['annual-leave', 'wage', { years: 25, situation: 'staying' }],
])('%s: more %s never means less', (id, field, others) => grows(id, field, price, others))

it('what is added for fraud is at least 500 yuan and at least three times the price', () => {
  fc.assert(
    fc.property(price, paid => {
      const extra = Number(said(worked('triple-damages', { price: paid, cheat: 'fraud' }).lines[2]))
      expect(extra).toBe(Math.max(50_000, 3 * paid))
    }),
  )
})

it('earnest money never weighs more than a fifth, and what comes back is never more than twice that and the rest', () => {
  fc.assert(
    fc.property(price, fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
      const deposit = Math.max(1, Math.floor(total * part))
      const lines = worked('earnest-money', { total, deposit, word: 'earnest', breach: 'seller' }).lines.map(said)
      const real = Number(lines[1])
      expect(real * 5).toBeLessThanOrEqual(total)
      expect(Number(lines[0])).toBe(deposit + real)
    }),
  )
})

it('a card’s refund and what was used make up what was paid; the shop’s fault never gives less', () => {
  fc.assert(
    fc.property(wage, wage, fc.double({ min: 0, max: 1, noNaN: true }), (paid, bonus, part) => {
      const used = Math.floor((paid + bonus) * part)
      const values = { card: 'balance', paid, offer: 'bonus', bonus, used }
      const [bySeller, byChoice] = (['seller', 'self'] as const).map(reason =>
        worked('prepaid-refund', { ...values, reason })
          .lines.map(said)
          .map(Number),
      )
      expect((bySeller?.[0] ?? 0) + (bySeller?.[1] ?? 0)).toBe(paid)
      expect((byChoice?.[0] ?? 0) + (byChoice?.[1] ?? 0)).toBe(paid)
      expect(bySeller?.[0]).toBeGreaterThanOrEqual(byChoice?.[0] ?? 0)
    }),
  )
})

it('a pass’s two halves make the whole, and a later stop never gives more', () => {
  fc.assert(
    fc.property(price, day, fc.nat(1_500), fc.nat(1_500), (paid, starts, one, more) => {
      const ends = addDays(starts, one + more)
      const back = (stopped: string) => fen('prepaid-refund', { card: 'term', paid, starts, ends, stopped })
      expect(back(ends)).toBe(0)
      expect(back(addDays(starts, one))).toBeGreaterThanOrEqual(back(ends))
      expect(back(addDays(starts, one))).toBeLessThanOrEqual(paid)
    }),
  )
})

it('N is never more than 2N, and a day more of work never gives less', () => {
  fc.assert(
    fc.property(day, fc.nat(15_000), wage, (first, days, monthly) => {
      const last = addDays(first, days)
      const [single, , , double] = worked('severance', { way: 'offered', first, last, wage: monthly }).lines.map(said)
      expect(Number(single)).toBeLessThanOrEqual(Number(double))
      const next = fen('severance', { way: 'offered', first, last: addDays(last, 1), wage: monthly })
      expect(next).toBeGreaterThanOrEqual(Number(single))
    }),
  )
})

it('a high wage brings at most twelve years of three times the average', () => {
  fc.assert(
    fc.property(day, fc.nat(20_000), wage, fc.integer({ min: 1, max: 10_000_000 }), (first, days, monthly, average) => {
      const due = fen('severance', { way: 'unlawful', first, last: addDays(first, days), wage: monthly, average })
      if (monthly > average * 3) expect(due).toBeLessThanOrEqual(average * 3 * 12 * 2)
    }),
  )
})

it('the second wage is eleven months at most, and a later contract never brings less', () => {
  fc.assert(
    fc.property(day, fc.nat(800), wage, (first, days, monthly) => {
      const due = (signed: string) => fen('double-wage', { first, wage: monthly, signed, last: '2099-12-31' })
      const signed = addDays(first, days)
      expect(due(signed)).toBeLessThanOrEqual(11 * monthly)
      expect(due(addDays(signed, 1))).toBeGreaterThanOrEqual(due(signed))
    }),
  )
})

it('a wage is cut by a fifth at most, never below the minimum, never by more than the loss', () => {
  fc.assert(
    fc.property(wage, wage, wage, (monthly, loss, minimum) => {
      const cut = fen('wage-deduction', { wage: monthly, loss, agreed: true, minimum })
      expect(cut * 5).toBeLessThanOrEqual(monthly)
      expect(cut).toBeLessThanOrEqual(loss)
      if (cut > 0) expect(monthly - cut).toBeGreaterThanOrEqual(minimum)
    }),
  )
})

it('a loan never bears more than four times the published rate, and what is asked splits into due and not due', () => {
  fc.assert(
    fc.property(
      price,
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 900 }),
      fc.nat(3_000),
      (sum, rate, lpr, days) => {
        const agreed = '2024-01-01'
        const values = { written: sum, terms: 'yearly', rate, agreed, asOf: addDays(agreed, days), lpr }
        const due = fen('lending-interest', values)
        const cap = (sum * 4 * lpr * days) / (10_000 * 365)
        expect(due).toBeLessThanOrEqual(cap + 0.51)
        expect(fen('lending-interest', { ...values, rate: Math.min(100_000, rate + 1) })).toBeGreaterThanOrEqual(due)
      },
    ),
  )
})

it('leave is 0, 5, 10 or 15 days, and what was taken is never asked back', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(366), day, (years, taken, left) => {
      const lines = worked('annual-leave', { years, wage: 435_000, taken, situation: 'leaving', left }).lines.map(said)
      expect([0, 5, 10, 15]).toContain(lines[1])
      expect(Number(lines[2])).toBeLessThanOrEqual(Number(lines[1]))
    }),
  )
})

it('support of a child is between a fifth and a half', () => {
  fc.assert(
    fc.property(wage, fc.integer({ min: 1, max: 10 }), (income, children) => {
      const [line] = worked('child-support', { per: 'month', income, children }).lines
      if (line.kind !== 'money') throw new Error('support is money')
      expect(Math.abs(line.fen - income / 5)).toBeLessThanOrEqual(0.5)
      expect(line.upTo).toBeLessThanOrEqual(income / 2 + 0.5)
    }),
  )
})

it('every deadline lies after the day it is counted from', () => {
  fc.assert(
    fc.property(day, start => {
      const first = (id: string, values: Given) => String(said(worked(id, values).lines[0]))
      expect(first('seven-days', { channel: 'remote', category: 'ordinary', signed: start, asked: start })).toBe(
        addDays(start, 7),
      )
      expect(first('refund-due', { received: start, asOf: start })).toBe(addDays(start, 7))
      expect(first('divorce-cooling', { filed: start, asOf: start })).toBe(addDays(start, 30))
      expect(first('complaint-deadline', { received: start }) >= addDays(start, 9)).toBe(true)
      expect(first('arbitration-limit', { matter: 'other', knew: start, asOf: start }) >= addDays(start, 365)).toBe(
        true,
      )
    }),
  )
})
