import { type ActivityView, leaveUntil } from '@/contract/service'
import { momentText } from '@/copy/dates'
import { serviceText } from '@/copy/service'

/** Until when somebody leaves by themselves, or that it is too late for that. */
export function leavingText({ startsAt, cancelHours }: Pick<ActivityView, 'startsAt' | 'cancelHours'>): string {
  const until = leaveUntil(startsAt, cancelHours)
  return until > Date.now() ? serviceText.leave.until(momentText(until)) : serviceText.leave.late
}
