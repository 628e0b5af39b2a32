/** Rules of real cities, for a district to begin with and to change. */
import type { AwardRule } from './rules-award'

const levels: AwardRule['levels'] = {
  excellent: { name: '优秀', percent: 120, usual: false },
  good: { name: '良好', percent: 100, usual: true },
  fair: { name: '合格', percent: 80, usual: false },
  none: { name: '不计', percent: 0, usual: false },
}
const usual = { levels, stepMinutes: 15, leastMinutes: 15 } as const

export const presets = {
  /** an hour is a point; what is left lapses on 31 December */
  huangshi: {
    version: 'huangshi-1',
    from: '2026-01-01',
    perHour: { other: 100 },
    ...usual,
    dayCap: 800,
    lapse: { kind: 'yearEnd', yearsLater: 0 },
  },
  /** an hour is ten points */
  kunshan: {
    version: 'kunshan-1',
    from: '2026-01-01',
    perHour: { other: 1000 },
    ...usual,
    dayCap: 8000,
    lapse: { kind: 'yearEnd', yearsLater: 1 },
  },
} as const satisfies Readonly<Record<string, AwardRule>>
