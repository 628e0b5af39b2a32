/** A rule held against what was served last month: what everybody would have had. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { pointsDefaults } from '../../src/contract/points/defaults'
import { dayOf } from '../../src/contract/shanghai'
import type { QueryContext } from '../kernel'
import { districtOf } from '../points'
import { monthOf } from './month-of'
import { previewed } from './rules-preview'

/** The month before this one, e.g. 2026-10. */
function lastMonth(now: number): string {
  const [year = 0, month = 1] = dayOf(now).split('-').map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}

export async function preview({ purse, rule }: ParsedInputOf<typeof contract.preview>, { actor, now }: QueryContext) {
  const month = lastMonth(now)
  const { rows, complete } = await monthOf({ areas: districtOf(actor) }, month, pointsDefaults.previewMost)
  const served = rows.flatMap(({ person, purse: of, kind, day, review, earned }) =>
    person !== undefined && review && of === purse
      ? [{ person, kind, day, minutes: review.minutes, level: review.level, points: earned?.points ?? 0 }]
      : [],
  )
  return { month, ...previewed(served, rule), partial: !complete }
}
