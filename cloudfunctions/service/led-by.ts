/** The activity that a leader's command is about. */
import { type CommandContext, refuse } from '../kernel'
import { mayLead, onCalendar } from './on-calendar'

/** One trip for a leader, two for staff of the place and for everybody else. */
export async function ledBy({ tx, actor }: Pick<CommandContext, 'tx' | 'actor'>, id: string) {
  const activity = await onCalendar(tx, id)
  if (!activity) return refuse('ACTIVITY_NOT_FOUND')
  return (await mayLead(activity, actor)) ? activity : refuse('NOT_LEADER')
}
