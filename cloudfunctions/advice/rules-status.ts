/** How a consultation goes on, as the contract's table says. */
import { adviceDefaults, type Event, openStatuses, type Status, transitions } from '../../src/contract/advice'

const dayMs = 86_400_000

/** The status after the event; undefined when it cannot happen now. */
export const afterEvent = (status: Status, event: Event): Status | undefined => transitions[status][event]

export const isOpen = (status: Status): boolean => openStatuses.some(open => open === status)

/** Whose turn it is. */
export function turnOf(status: Status): 'adviser' | 'asker' | 'nobody' {
  if (status === 'waiting' || status === 'taken' || status === 'askedBack') return 'adviser'
  return status === 'answered' ? 'asker' : 'nobody'
}

/** ms UTC until which a consultation that was closed then may be opened again. */
export const reopenUntil = (closedAt: number): number => closedAt + adviceDefaults.reopenDays * dayMs

/** ms UTC at which something happens by itself: an answer that nobody minds closes it, what has ended is deleted. */
export function endsBy(status: Status, since: number): number | undefined {
  if (status === 'answered') return since + adviceDefaults.quietDays * dayMs
  if (status === 'closed' || status === 'withdrawn') return since + adviceDefaults.keptDays * dayMs
  return undefined
}
