import type { Balance } from '@/contract/market'
import { missingFor, spendableWith } from './spendable'

const purse = (name: 'volunteer' | 'rider', balance: number, more: Partial<Balance> = {}): Balance => ({
  purse: name,
  balance,
  debt: 0,
  frozen: false,
  ...more,
})

describe('purses at a shop', () => {
  it.each([
    ['only what is taken counts', [purse('volunteer', 900), purse('rider', 100)], ['rider'], ['rider'], 400],
    [
      'the fullest comes first',
      [purse('volunteer', 300), purse('rider', 700)],
      ['volunteer', 'rider'],
      ['rider', 'volunteer'],
      0,
    ],
    [
      'an empty one stays away beside another',
      [purse('volunteer', 0), purse('rider', 200)],
      ['volunteer', 'rider'],
      ['rider'],
      300,
    ],
    [
      'a debt is shown',
      [purse('volunteer', 0, { debt: 50 }), purse('rider', 600)],
      ['volunteer', 'rider'],
      ['rider', 'volunteer'],
      0,
    ],
    [
      'nothing anywhere is one empty purse',
      [purse('volunteer', 0), purse('rider', 0)],
      ['volunteer', 'rider'],
      ['volunteer'],
      500,
    ],
    ['whoever has none at all', [], ['volunteer'], [], 500],
  ] as const)('%s', (_, balances, taken, shown, missing) => {
    expect(spendableWith(balances, taken).map(one => one.purse)).toEqual(shown)
    expect(missingFor(500, balances, taken)).toBe(missing)
  })
})
