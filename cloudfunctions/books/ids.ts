/** Ids that follow from what they name, so that a second one cannot come about. */
import { derivedId, type Stored } from '../kernel'
import { notYet } from './rules'

interface Ending extends Stored {
  readonly endedAt: number
}

/**
 * The id of a person's next row. It follows from those that are open and the last one that ended, so two phones that send at once
 * derive the same id, and one of them looks again: a limit holds without a lock. `rows`: by `endedAt`, the latest first.
 */
function nextId(kind: string, person: string, rows: readonly Ending[]): string {
  const open = openOf(rows).map(({ _id }) => _id)
  const last = rows.find(({ endedAt }) => endedAt !== notYet)
  return derivedId(kind, person, ...open.sort(), last?._id ?? '')
}

export const openOf = <T extends Ending>(rows: readonly T[]): T[] => rows.filter(({ endedAt }) => endedAt === notYet)

export const loanId = (person: string, rows: readonly Ending[]): string => nextId('bookLoan', person, rows)
export const wishId = (person: string, rows: readonly Ending[]): string => nextId('bookWish', person, rows)
export const secondId = (wish: string, person: string): string => derivedId('bookSecond', wish, person)
