/** Absurd input is refused by the field's name, for every calculator. */
import fc from 'fast-check'
import { type Given, ranWith } from './fixtures/given'
import { allCalculators } from './rules-all'

const faultOf = (id: string, values: Given) => {
  const ran = ranWith(id, values)
  return ran.kind === 'fault' ? ran.fault : undefined
}
const damages = { price: 29_900, cheat: 'fraud' }
const signed = { channel: 'remote', category: 'ordinary', signed: '2026-11-20', asked: '2026-11-23' }

it.each([
  ['nothing at all', 'triple-damages', {}, { code: 'VALUE_MISSING', field: 'price' }],
  ['a negative price', 'triple-damages', { ...damages, price: -1 }, { code: 'VALUE_TOO_SMALL', limit: '0.01元' }],
  ['no money', 'triple-damages', { ...damages, price: 0 }, { code: 'VALUE_TOO_SMALL', field: 'price' }],
  ['half a fen', 'triple-damages', { ...damages, price: 1.5 }, { code: 'VALUE_WRONG', field: 'price' }],
  ['a trillion', 'triple-damages', { ...damages, price: 1e14 }, { code: 'VALUE_TOO_LARGE', limit: '100,000,000元' }],
  ['not a number', 'triple-damages', { ...damages, price: Number.NaN }, { code: 'VALUE_WRONG', field: 'price' }],
  ['money as text', 'triple-damages', { ...damages, price: '299' }, { code: 'VALUE_WRONG', field: 'price' }],
  ['a choice that is none', 'triple-damages', { ...damages, cheat: 'x' }, { code: 'VALUE_WRONG', field: 'cheat' }],
  ['a field that is none', 'triple-damages', { ...damages, more: 1 }, { code: 'VALUE_WRONG', field: 'more' }],
  ['a name from JavaScript', 'triple-damages', { ...damages, toString: 1 }, { code: 'VALUE_WRONG', field: 'toString' }],
  ['30 February', 'seven-days', { ...signed, signed: '2026-02-30' }, { code: 'DAY_UNKNOWN', field: 'signed' }],
  ['a day as a number', 'seven-days', { ...signed, signed: 20_261_120 }, { code: 'VALUE_WRONG', field: 'signed' }],
  ['the year 1900', 'seven-days', { ...signed, signed: '1900-01-01' }, { code: 'DAY_OUT_OF_RANGE', field: 'signed' }],
  ['the year 2150', 'seven-days', { ...signed, asked: '2150-01-01' }, { code: 'DAY_OUT_OF_RANGE', field: 'asked' }],
  [
    'asked before it was signed for',
    'seven-days',
    { ...signed, asked: '2026-11-19' },
    { code: 'DAY_BEFORE', field: 'asked', other: 'signed' },
  ],
  [
    'more used than paid',
    'prepaid-refund',
    { card: 'balance', paid: 100_000, reason: 'seller', offer: 'none', used: 100_001 },
    { code: 'MORE_THAN', field: 'used', other: 'paid' },
  ],
  [
    'a card that ends before it begins',
    'prepaid-refund',
    { card: 'term', paid: 1, starts: '2026-02-01', ends: '2026-01-01', stopped: '2026-01-15' },
    { code: 'DAY_BEFORE', field: 'ends', other: 'starts' },
  ],
  [
    'more earnest money than the contract is worth',
    'earnest-money',
    { total: 100, deposit: 101, word: 'earnest', breach: 'self' },
    { code: 'MORE_THAN', field: 'deposit' },
  ],
  [
    'a factor above the law’s',
    'car-return',
    { price: 1, distance: 1, use: 51 },
    { code: 'VALUE_TOO_LARGE', limit: '0.5%' },
  ],
  [
    'all of a loan kept back as interest',
    'lending-interest',
    { written: 100, deducted: 100, terms: 'none', agreed: '2026-01-01' },
    { code: 'MORE_THAN', field: 'deducted', other: 'written' },
  ],
  [
    'a loan older than any published rate',
    'lending-interest',
    { written: 100, terms: 'yearly', rate: 2_400, agreed: '2018-01-01' },
    { code: 'VALUE_MISSING', field: 'lpr' },
  ],
  [
    'a minimum wage that nobody has entered',
    'wage-deduction',
    { wage: 300_000, loss: 1, agreed: true },
    { code: 'VALUE_MISSING', field: 'minimum' },
  ],
  [
    'gone before coming',
    'severance',
    { way: 'unlawful', first: '2026-02-01', last: '2026-01-31', wage: 1 },
    { code: 'DAY_BEFORE', field: 'last', other: 'first' },
  ],
  [
    'more reasonable than was bought',
    'food-tenfold',
    { price: 10_000, seller: 'knew', knowing: true, unitPrice: 5_000, reasonable: 3 },
    { code: 'MORE_THAN', field: 'reasonable', other: 'price' },
  ],
])('%s is refused', (_title, id, values, fault) => {
  expect(faultOf(id, values)).toMatchObject(fault)
})

it('a hidden field is not read, whatever stands in it', () => {
  expect(faultOf('maternity-leave', { event: 'early', children: -5, hard: 'x', starts: '2026-11-23' })).toBeUndefined()
})

it.each(allCalculators)('$title survives anything at all in its fields', calculator => {
  const anything = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.boolean(), fc.constant('2026-02-30'))
  const names = Object.keys(calculator.fields)
  const shape = Object.fromEntries(names.map(name => [name, anything]))
  fc.assert(
    fc.property(fc.record(shape, { requiredKeys: [] }), values => {
      const fault = faultOf(calculator.id, values)
      if (fault) expect(names).toContain(fault.field)
    }),
  )
})
