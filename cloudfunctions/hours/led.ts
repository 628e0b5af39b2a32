/** The activity of a leader's command, or why not. */
import { type CommandContext, type QueryContext, refuse } from '../kernel'
import { type ActivityRecord, activityById, mayLead, onCalendar } from '../service'

async function judged(activity: ActivityRecord | undefined, { actor }: QueryContext) {
  if (!activity) return refuse('ACTIVITY_NOT_FOUND')
  if (!(await mayLead(activity, actor))) return refuse('NOT_LEADER')
  if (activity.state === 'cancelled') return refuse('ACTIVITY_CANCELLED')
  return activity.counts === 'none' ? refuse('NO_HOURS_HERE') : activity
}

export const ledActivity = async (id: string, context: CommandContext) =>
  judged(await onCalendar(context.tx, id), context)
export const lookedAfter = async (id: string, context: QueryContext) => judged(await activityById(id), context)
