/** The leader's phone where the activity takes place. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { isRefused, type QueryContext } from '../kernel'
import { doorCodes } from './door'
import { lookedAfter } from './led'
import { sheetOf } from './sheet-of'

export async function atDoor({ activity: id }: ParsedInputOf<typeof contract.atDoor>, context: QueryContext) {
  const activity = await lookedAfter(id, context)
  if (isRefused(activity)) return activity
  const { now } = context
  const [codes, people] = await Promise.all([doorCodes(id, now), sheetOf(activity, now)])
  const { title, spot: place, startsAt, endsAt } = activity
  return { title, place, startsAt, endsAt, now, codes, people: [...people] }
}
