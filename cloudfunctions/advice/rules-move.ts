/** What one event makes of a consultation: its status, whose turn it is since when, and what falls due. */
import type { Event, Status } from '../../src/contract/advice'
import { dueAfter } from './rules-due'
import { afterEvent, endsBy, isOpen, turnOf } from './rules-status'

export interface Standing {
  readonly status: Status
  readonly open: boolean
  readonly since: number
  readonly due: number
}

/**
 * The standing after the event, undefined when it cannot happen now. As long as it stays the adviser's turn nothing begins anew: a case
 * that goes from hand to hand, or to which the asker adds a word, is not due any later.
 */
export function move(before: Standing, event: Event, now: number, workingDays: number): Standing | undefined {
  const status = afterEvent(before.status, event)
  if (status === undefined) return undefined
  const open = isOpen(status)
  if (turnOf(status) !== 'adviser') return { status, open, since: now, due: endsBy(status, now) ?? now }
  if (turnOf(before.status) === 'adviser') return { status, open, since: before.since, due: before.due }
  return { status, open, since: now, due: dueAfter(now, workingDays) }
}
