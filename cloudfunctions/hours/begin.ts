/** A service begins: the record as it is when somebody comes to an activity. */
import type { Way } from '../../src/contract/hours/records'
import { dayOf } from '../../src/contract/shanghai'
import { compact } from '../kernel'
import type { ActivityRecord } from '../service'
import type { ServiceRecord } from './store'

interface Coming {
  readonly _id: string
  readonly person?: string
  readonly guest?: string
  readonly in: number
  readonly inBy: Way
  readonly out?: number
  readonly outBy?: Way
}

/** `counts` of the activity is a purse: the caller has looked. */
export function serviceAt(activity: ActivityRecord, coming: Coming, now: number): ServiceRecord {
  const { _id: id, counts, node, areas, spot, title, kind, startsAt, endsAt } = activity
  if (counts === 'none') throw new Error('a care event has no hours')
  const about = { activity: id, purse: counts, node, areas, place: spot, title, kind, startsAt, endsAt }
  const rest = { recorded: false, round: 0, objected: 'no', at: now } as const
  const state = coming.out === undefined ? 'in' : 'out'
  return { ...about, day: dayOf(startsAt), ...rest, state, ...compact({ ...coming }) }
}
