/** Examples worked by hand: work, family, deadlines. Money in fen, months in hundredths. */
import type { FigureRow } from '../../../src/contract/rights'
import { type Given, said, worked } from './fixtures/given'

type Example = readonly [why: string, id: string, values: Given, ...lines: (number | string)[]]

const job = { first: '2020-03-15', last: '2026-10-31', wage: 500_000 } as const
const leave = { years: 12, wage: 435_000 } as const
const trial = { term: 'fixed', contract: 12, wage: 400_000 } as const

const examples: readonly Example[] = [
  // 6 years 7 months and some days: 7 months' pay
  ['an agreed end', 'severance', { ...job, way: 'offered' }, 3_500_000, 700, 500_000, 7_000_000],
  ['an unlawful dismissal', 'severance', { ...job, way: 'unlawful' }, 7_000_000, 700, 500_000],
  // 35,000 + last month's 5,200
  ['no notice', 'severance', { ...job, way: 'noNotice', lastMonth: 520_000 }, 4_020_000, 700, 500_000, 7_000_000],
  ['leaving of one’s own wish', 'severance', { ...job, way: 'resigned' }, 0, 700, 500_000, 7_000_000],
  // 2026-01-01 to 2026-06-30 is six full months: a whole one; a day less: half
  [
    'six months',
    'severance',
    { ...job, first: '2026-01-01', last: '2026-06-30', way: 'offered' },
    500_000,
    100,
    500_000,
    1_000_000,
  ],
  [
    'a day less than six months',
    'severance',
    { ...job, first: '2026-01-01', last: '2026-06-29', way: 'offered' },
    250_000,
    50,
    500_000,
    500_000,
  ],
  // above three times 8,000: 24,000 a month for 12 of 16 years
  [
    'a high wage',
    'severance',
    { first: '2010-01-01', last: '2025-12-31', wage: 3_000_000, average: 800_000, way: 'offered' },
    28_800_000,
    1_200,
    2_400_000,
    57_600_000,
  ],
  // since 2008: 18 years 10 months, 19 months; twice counts from 2005: 22 months
  [
    'work from before the law',
    'severance',
    { ...job, first: '2005-03-15', way: 'noticed' },
    9_500_000,
    1_900,
    500_000,
    22_000_000,
  ],

  // 2025-04-01 to 2026-02-28: eleven months
  [
    'no contract for over a year',
    'double-wage',
    { first: '2025-03-01', wage: 400_000 },
    4_400_000,
    1_100,
    '2026-04-01',
  ],
  // 15 July to 14 August, then 11 of the 21 weekdays from 15 August to 14 September: 4,000 × 11/21 = 2,095.24
  [
    'a contract after eleven weeks',
    'double-wage',
    { first: '2026-06-15', wage: 400_000, signed: '2026-09-01' },
    609_524,
    100,
    11,
    '2027-07-15',
  ],
  [
    'a contract within a month',
    'double-wage',
    { first: '2026-06-15', wage: 400_000, signed: '2026-07-15' },
    0,
    '2026-07-15',
  ],

  // 4,350 ÷ 21.75 ÷ 8 = 25 an hour: 10 × 37.50, 8 × 50, 8 × 75
  [
    'overtime of three kinds',
    'overtime',
    { wage: 435_000, longer: 1_000, rest: 800, holiday: 800 },
    137_500,
    37_500,
    40_000,
    60_000,
    2_500,
  ],
  // 10 days − 4 taken = 6 × 200 × 200 %
  ['leave not taken', 'annual-leave', { ...leave, taken: 4, situation: 'staying' }, 240_000, 10, 6],
  // 181 days ÷ 365 × 10 = 4.96: 4 − 2 = 2 × 200 × 200 %
  [
    'leave of one who goes',
    'annual-leave',
    { ...leave, taken: 2, situation: 'leaving', left: '2026-06-30' },
    80_000,
    10,
    2,
  ],
  // came on 1 July: 184 days ÷ 365 × 5 = 2.52: 2
  [
    'leave of one who came',
    'annual-leave',
    { ...leave, years: 3, situation: 'staying', joined: '2026-07-01' },
    80_000,
    5,
    2,
  ],
  ['leave given up in writing', 'annual-leave', { ...leave, situation: 'staying', declined: true }, 0, 10, 10],
  // two months are the most; 3 months 10 days: 40 days over, 4,000 ÷ 30 × 40; 80 % = 3,200, 700 short of it
  [
    'too long a probation',
    'probation',
    { ...trial, served: 3, servedDays: 10, paid: 250_000 },
    200,
    320_000,
    70_000,
    533_333,
  ],
  ['a contract of two months', 'probation', { ...trial, contract: 2, served: 1 }, 0, 320_000, 400_000],
  // a fifth of 3,000 is 600 < 3,000 − 1,980; 1,000 takes two months
  [
    'a cut wage',
    'wage-deduction',
    { wage: 300_000, loss: 100_000, agreed: true, minimum: 198_000 },
    60_000,
    240_000,
    200,
  ],
  // 2,000 − 1,980 = 20 is less than a fifth
  [
    'a wage near the minimum',
    'wage-deduction',
    { wage: 200_000, loss: 100_000, agreed: true, minimum: 198_000 },
    2_000,
    198_000,
    5_000,
  ],
  ['a cut that nobody agreed to', 'wage-deduction', { wage: 300_000, loss: 100_000, agreed: false }, 0],
  // 18 + 8 is more than 24
  ['unemployment again', 'unemployment-months', { paid: 75, leaving: 'pushed', leftover: 8 }, 2_400],
  ['eleven months paid', 'unemployment-months', { paid: 11, leaving: 'pushed' }, 0, '交了不满一年'],

  // 98 + 15 + 15 = 128; 23 Nov and 127 days more
  [
    'hard birth of twins',
    'maternity-leave',
    { event: 'birth', children: 2, hard: true, starts: '2026-11-23' },
    128,
    '2027-03-30',
  ],
  ['an early loss', 'maternity-leave', { event: 'early' }, 15],
  ['a late loss', 'maternity-leave', { event: 'late', starts: '2026-11-01' }, 42, '2026-12-12'],
  // 6,000 ÷ 30 × 98
  ['maternity pay', 'maternity-pay', { insured: true, average: 600_000 }, 1_960_000],

  // 20 % and 30 % of 5,000
  ['support of one child', 'child-support', { per: 'month', income: 500_000 }, 100_000],
  // 48,000 a year is 4,000 a month: 800 to 2,000
  [
    'support of two, no fixed wage',
    'child-support',
    { per: 'year', income: 4_800_000, children: 2, born: '2020-02-29' },
    80_000,
    '2038-02-28',
  ],

  // see the working days of rules-figures; 10 October and 60 + 5 days
  [
    'a complaint before the October holidays',
    'complaint-deadline',
    { received: '2026-09-28', accepted: '2026-10-10', testing: 5 },
    '2026-10-13',
    '2026-12-14',
  ],
  ['dismissed last December', 'arbitration-limit', { matter: 'other', knew: '2025-12-01' }, '2026-12-01', 8],
  [
    'asked for in between',
    'arbitration-limit',
    { matter: 'other', knew: '2025-12-01', asked: '2026-02-01' },
    '2027-02-01',
    70,
  ],
  [
    'asked for when it was too late',
    'arbitration-limit',
    { matter: 'other', knew: '2025-01-01', asked: '2026-02-01' },
    '2026-01-01',
    326,
  ],
  [
    'wages owed, gone since',
    'arbitration-limit',
    { matter: 'wages', working: 'no', left: '2026-02-28' },
    '2027-02-28',
    97,
  ],
  ['wages owed, still there', 'arbitration-limit', { matter: 'wages', working: 'yes' }, '还在上班，欠工资的事随时能去'],
  // 30 + 30 days
  [
    'cooling off',
    'divorce-cooling',
    { filed: '2026-11-01', asOf: '2026-12-05' },
    '2026-12-01',
    '2026-12-02',
    '2026-12-31',
    '可以两个人一起去领证了',
    26,
  ],
]

const cases = examples.map(([why, id, values, ...lines]) => ({ why, id, values, lines }))

it.each(cases)('$why', ({ id, values, lines }) => {
  expect(worked(id, values).lines.map(said)).toEqual(lines)
})

describe('a figure that staff entered', () => {
  const entered = (kind: FigureRow['kind'], value: number): FigureRow[] => [
    { kind, from: '2026-01-01', value, source: '省里的通知', at: 1 },
  ]

  it('is the minimum below which no wage is cut', () => {
    const values = { wage: 200_000, loss: 100_000, agreed: true }
    expect(worked('wage-deduction', values, entered('minimumWage', 195_000)).lines.map(said)).toEqual([
      5_000, 195_000, 2_000,
    ])
  })

  it('adds days to a leave, and is not guessed where there is none', () => {
    expect(said(worked('maternity-leave', { event: 'birth' }, entered('maternityDaysAdded', 60)).lines[0])).toBe(158)
    const plain = worked('maternity-leave', { event: 'birth' })
    expect(said(plain.lines[0])).toBe(98)
    expect(plain.notes?.join()).toContain('12333')
  })

  it('yields to what the person typed', () => {
    const values = { wage: 200_000, loss: 100_000, agreed: true, minimum: 198_000 }
    expect(said(worked('wage-deduction', values, entered('minimumWage', 195_000)).lines[0])).toBe(2_000)
  })
})
