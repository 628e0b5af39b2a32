/** What people who signed up are told of by WeChat. */
import { compact, type JobContext, localTime, read, sendLater } from '../kernel'
import { placesById } from '../people'
import { type ActivityRecord, activities } from './store'

const hints = {
  movedUp: '轮到您了，有您的位置',
  moved: '时间或地点改了，以这个为准',
  cancelled: '活动取消了，点开看原因',
  removed: '带队人替您退了报名',
} as const

const page = (id: string) => `pages/service/activity/index?id=${id}`

async function fieldsOf({ title, startsAt, spot, node }: ActivityRecord) {
  const place = (await placesById([node])).get(node)?.name
  return { title, at: localTime(startsAt), place: compact({ place }).place === undefined ? spot : `${place} ${spot}` }
}

/** Something has changed for these people. */
export async function changed(
  context: Pick<JobContext, 'later'>,
  id: string,
  people: readonly string[],
  what: keyof typeof hints,
): Promise<void> {
  const activity = people.length === 0 ? undefined : await read(activities, id)
  if (!activity) return
  const fields = { ...(await fieldsOf(activity)), hint: hints[what] }
  for (const to of people) await sendLater(context, { kind: 'activityChange', to, page: page(id), fields })
}

/** It is tomorrow. */
export async function reminded(
  context: Pick<JobContext, 'later'>,
  activity: ActivityRecord,
  people: readonly string[],
): Promise<void> {
  const fields = { ...(await fieldsOf(activity)), hint: '来不了请早点退，让给别人' }
  for (const to of people) await sendLater(context, { kind: 'activitySoon', to, page: page(activity._id), fields })
}
