/**
 * Figures that the product ships, each with its first day and source. Only what is certain stands here: a minimum wage, an average wage
 * and days that a province adds to maternity leave are entered by staff, or typed by the person who calculates.
 */
import type { FigureRow } from '../../../src/contract/rights'
import { addDays, daysBetween } from '../calculators/rules-calendar'

type Rates = Readonly<Record<string, number>>
type RateKind = 'lpr1y' | 'lpr5y' | 'depositBase1y'

/** Published monthly since 2019-08-20; a row stands where the rate changed. Hundredths of a percent. */
const lpr1y: Rates = {
  '2019-08-20': 425,
  '2019-09-20': 420,
  '2019-11-20': 415,
  '2020-02-20': 405,
  '2020-04-20': 385,
  '2021-12-20': 380,
  '2022-01-20': 370,
  '2022-08-22': 365,
  '2023-06-20': 355,
  '2023-08-21': 345,
  '2024-07-22': 335,
  '2024-10-21': 310,
  '2025-05-20': 300,
}
const lpr5y: Rates = {
  '2019-08-20': 485,
  '2019-11-20': 480,
  '2020-02-20': 475,
  '2020-04-20': 465,
  '2022-01-20': 460,
  '2022-05-20': 445,
  '2022-08-22': 430,
  '2023-06-20': 420,
  '2024-02-20': 395,
  '2024-07-22': 385,
  '2024-10-21': 360,
  '2025-05-20': 350,
}
const depositBase1y: Rates = { '2015-10-24': 150 }

const lprSource = '全国银行间同业拆借中心公布'
const depositSource = '中国人民银行公布的存款基准利率'
const check = '；以后有没有再变，请核对'

/** The newest rate may have been followed by another one, and says so. */
const ratesOf = (kind: RateKind, rates: Rates, source: string): readonly FigureRow[] => {
  const newest = Object.keys(rates).sort().pop()
  return Object.entries(rates).map(([from, value]) => ({
    kind,
    from,
    value,
    source: from === newest ? `${source}${check}` : source,
  }))
}

const holidaySource2026 = '国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日），请核对'
/** From the first to the last day off. */
const holidays2026 = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const
const workingWeekends2026 = [
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
] as const

const daysOf = ([first, last]: readonly [string, string]) =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index))

const dayRow =
  (kind: 'holiday' | 'workingWeekend') =>
  (from: string): FigureRow => ({ kind, from, value: 1, source: holidaySource2026 })

export const shippedFigures: readonly FigureRow[] = [
  ...ratesOf('lpr1y', lpr1y, lprSource),
  ...ratesOf('lpr5y', lpr5y, lprSource),
  ...ratesOf('depositBase1y', depositBase1y, depositSource),
  ...holidays2026.flatMap(daysOf).map(dayRow('holiday')),
  ...workingWeekends2026.map(dayRow('workingWeekend')),
]
