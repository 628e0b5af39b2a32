/** Examples worked by hand: what one buys, cards, earnest money, loans. Money in fen. */
import { type Given, said, worked } from './fixtures/given'

type Example = readonly [why: string, id: string, values: Given, ...lines: (number | string)[]]

const food = { seller: 'knew' } as const
const signed = { channel: 'remote', category: 'ordinary', signed: '2026-11-20' } as const
const card = { card: 'balance', paid: 200_000, used: 60_000 } as const
const thirty = { total: 1_000_000, deposit: 300_000, word: 'earnest' } as const
const loan = { written: 1_000_000, terms: 'yearly', agreed: '2025-06-01', asOf: '2026-06-01' } as const

const examples: readonly Example[] = [
  // 299 × 3 = 897; 299 + 897 = 1,196
  ['a fake for 299', 'triple-damages', { price: 29_900, cheat: 'fraud' }, 119_600, 29_900, 89_700],
  // 80 × 3 = 240 < 500
  ['a fake for 80', 'triple-damages', { price: 8_000, cheat: 'fraud' }, 58_000, 8_000, 50_000],
  // 166.67 × 3 = 500.01: just above the least
  ['a fake for 166.67', 'triple-damages', { price: 16_667, cheat: 'fraud' }, 66_668, 16_667, 50_001],
  ['poor quality without fraud', 'triple-damages', { price: 29_900, cheat: 'quality' }, 0, '修、换、退，不能多要三倍'],

  // 15 × 10 = 150 < 1,000
  ['stale bread for 15', 'food-tenfold', { ...food, price: 1_500 }, 101_500, 1_500, 100_000],
  // 150 × 10 = 1,500
  ['stale milk for 150', 'food-tenfold', { ...food, price: 15_000 }, 165_000, 15_000, 150_000],
  // loss 800 × 3 = 2,400 > 20 × 10; 20 + 800 + 2,400
  ['a hospital bill', 'food-tenfold', { ...food, price: 2_000, loss: 80_000 }, 322_000, 2_000, 80_000, 240_000],
  // bought knowingly for 1,000: 4 × 50 = 200, × 10 = 2,000
  [
    'bought knowingly',
    'food-tenfold',
    { ...food, price: 100_000, knowing: true, unitPrice: 5_000, reasonable: 4 },
    300_000,
    100_000,
    200_000,
  ],
  ['a flaw of the label', 'food-tenfold', { ...food, price: 1_500, labelOnly: true }, 1_500, 1_500, 0],
  ['a shop that did not know', 'food-tenfold', { price: 1_500, seller: 'unaware' }, 1_500, 1_500, 0],
  // 200 × 10 = 2,000
  ['fake medicine for 200', 'fake-medicine', { price: 20_000, seller: 'maker' }, 220_000, 20_000, 200_000],

  // signed on the 20th: 21 … 27 are seven days
  ['the seventh day', 'seven-days', { ...signed, asked: '2026-11-27' }, '2026-11-27', '能退', 0],
  ['the eighth day', 'seven-days', { ...signed, asked: '2026-11-28' }, '2026-11-27', '不能：过了七天'],
  ['fresh fish', 'seven-days', { ...signed, category: 'fresh' }, '2026-11-27', '不能：这类东西不在七天无理由里'],
  [
    'a thing bought in a shop',
    'seven-days',
    { ...signed, channel: 'shop' },
    '2026-11-27',
    '不能：店里买的没有七天无理由，店家自己答应过才行',
  ],
  // received on the 10th: due on the 17th, dragging from the 26th
  ['a late refund', 'refund-due', { received: '2026-11-10', asOf: '2026-11-23' }, '2026-11-17', 6, '2026-11-26'],

  // 2,000 of 3,000 is real money: 600 × 2/3 = 400
  [
    'the shop’s fault',
    'prepaid-refund',
    { ...card, reason: 'seller', offer: 'bonus', bonus: 100_000 },
    160_000,
    40_000,
    0,
  ],
  ['one’s own wish', 'prepaid-refund', { ...card, reason: 'self', offer: 'bonus', bonus: 100_000 }, 140_000, 60_000, 0],
  // at 60 %: 600 × 0.6 = 360
  [
    'a discount',
    'prepaid-refund',
    { ...card, reason: 'seller', offer: 'discount', discount: 6_000 },
    164_000,
    36_000,
    0,
  ],
  // at 60 % of 3,000 = 1,800 fits into 2,000; at full price 3,000 does not: nothing back, nothing owed
  [
    'more than paid at the full price',
    'prepaid-refund',
    { ...card, used: 300_000, reason: 'self', offer: 'discount', discount: 6_000 },
    0,
    200_000,
    0,
  ],
  // 30 April is the 120th day of 365: 245 left; 1,200 × 245/365 = 805.479
  [
    'a year’s pass',
    'prepaid-refund',
    { card: 'term', paid: 120_000, starts: '2026-01-01', ends: '2026-12-31', stopped: '2026-04-30' },
    80_548,
    39_452,
  ],
  // 3.00 % since 2025-05-20: 1,600 × 3 % × 364/365 = 47.868
  [
    'interest, the shop’s fault',
    'prepaid-interest',
    { principal: 160_000, reason: 'seller', signed: '2025-06-01', ended: '2026-01-01', asOf: '2026-12-31' },
    4_787,
    164_787,
  ],
  // 1.5 % × 365 days of 1,000
  [
    'interest, one’s own wish',
    'prepaid-interest',
    { principal: 100_000, reason: 'self', signed: '2025-06-01', ended: '2025-07-01', asOf: '2026-07-01' },
    1_500,
    101_500,
  ],

  // a fifth of 10,000 is 2,000: 2,000 × 2 + 1,000
  [
    'earnest money over a fifth, the other side',
    'earnest-money',
    { ...thirty, breach: 'seller' },
    500_000,
    200_000,
    100_000,
  ],
  ['earnest money over a fifth, oneself', 'earnest-money', { ...thirty, breach: 'self' }, 100_000, 200_000, 100_000],
  ['within a fifth, oneself', 'earnest-money', { ...thirty, deposit: 100_000, breach: 'self' }, 0, 100_000],
  ['a deposit of another name', 'earnest-money', { ...thirty, word: 'other', breach: 'self' }, 300_000],
  // 150,000 × 10,000/1,000 × 0.5 % = 7,500
  ['a car returned', 'car-return', { price: 15_000_000, distance: 10_000 }, 750_000, 14_250_000],

  // 4 × 3.00 % = 12 % > 10 %: 10,000 × 10 %
  ['a loan at 10 %', 'lending-interest', { ...loan, rate: 1_000 }, 100_000, 1_100_000, '12%'],
  // 2 % a month = 24 %: 12 % of 9,000 really lent; the other 1,080 need not be paid
  [
    'a loan at 2 % a month with 1,000 kept back',
    'lending-interest',
    { ...loan, terms: 'monthly', rate: 200, deducted: 100_000 },
    108_000,
    1_008_000,
    108_000,
    '12%',
  ],
  ['a loan without a word on interest', 'lending-interest', { ...loan, terms: 'none' }, 0, 1_000_000],
]

const cases = examples.map(([why, id, values, ...lines]) => ({ why, id, values, lines }))

it.each(cases)('$why', ({ id, values, lines }) => {
  expect(worked(id, values).lines.map(said)).toEqual(lines)
})
