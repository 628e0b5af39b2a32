/** A rule held against what was served last month: what everybody would have had. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { monthAfter, monthOf } from '../../src/contract/months'
import { pointsDefaults } from '../../src/contract/points/defaults'
import type { QueryContext } from '../kernel'
import { districtOf } from '../points'
import { previewed } from './rules-preview'
import { servedInMonth } from './served-in-month'

export async function preview({ purse, rule }: ParsedInputOf<typeof contract.preview>, { actor, now }: QueryContext) {
  const month = monthAfter(monthOf(now), -1)
  const { rows, complete } = await servedInMonth({ areas: districtOf(actor) }, month, pointsDefaults.previewMost)
  const served = rows.flatMap(({ person, purse: of, kind, day, review, earned }) =>
    person !== undefined && review && of === purse
      ? [{ person, kind, day, minutes: review.minutes, level: review.level, points: earned?.points ?? 0 }]
      : [],
  )
  return { month, ...previewed(served, rule), partial: !complete }
}
