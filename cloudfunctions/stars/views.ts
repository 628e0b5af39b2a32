/** Records as the contract shows them. */
import { heldUntil } from '../../src/contract/stars/quarters'
import type { AppealState, AppealView, StarView } from '../../src/contract/stars/records'
import { compact } from '../kernel'
import type { AppealRecord, StarRecord } from './store'

export function shownStar({ quarter, level, had, took, reason, at }: StarRecord): StarView {
  const changed = reason === undefined ? undefined : { reason, at }
  return { quarter, until: heldUntil(quarter), level, had, took: [...took], ...compact({ changed }) }
}

function stateOf({ first, objection, second }: AppealRecord): AppealState {
  if (second) return 'final'
  if (objection !== undefined) return 'objected'
  return first ? 'decided' : 'open'
}

/** Who decided is nobody's to read here. */
const decision = (made: AppealRecord['first']) => made && { level: made.level, reason: made.reason, at: made.at }

export function shownAppeal(record: AppealRecord): AppealView {
  const { quarter, words, objection, at } = record
  const more = compact({ first: decision(record.first), objection, second: decision(record.second) })
  return { quarter, words, state: stateOf(record), at, ...more }
}
