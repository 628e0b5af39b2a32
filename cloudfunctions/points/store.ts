/** The documents of this domain. Points are hundredths, times ms UTC. */
import { lineage, type NodeId } from '../../src/contract/organisation'
import type { EntryKind, Purse } from '../../src/contract/points/purses'
import type { AwardRule, Earned } from '../../src/contract/points/rule'
import { collection, type Stored } from '../kernel'
import type { Account, Effect } from './rules-account'

/** `_id` is `person.purse`. Everything in it follows from the purse's entries. */
export interface PurseRecord extends Stored, Account {
  readonly person: string
  readonly purse: Purse
  /** when the first lot lapses; `never` when none does */
  readonly nextLapse: number
  /** when its owner is to be told of that; `never` once they have been */
  readonly noticeDue: number
  /** what came in by the day of service, for the day's cap; the latest `countedDays` only */
  readonly earnedOn: Readonly<Record<string, number>>
  /** what was given to family in a year */
  readonly given?: { readonly year: string; readonly points: number; readonly to: readonly string[] }
  /** it did not add up; nothing is spent until somebody has looked */
  readonly frozen: boolean
  readonly frozenAt?: number
}
export const purseRecords = collection<PurseRecord>('purses')

export const purseId = (person: string, purse: Purse): string => `${person}.${purse}`

/** An entry 明细; only ever created. `_id` is the purse and the movement's number, so none can be left out or written twice. */
export interface EntryRecord extends Stored {
  readonly account: string
  readonly person: string
  readonly purse: Purse
  /** 1 for the first */
  readonly move: number
  readonly kind: EntryKind
  /** what made it, e.g. an attendance; once in a purse */
  readonly cause: string
  readonly title: string
  readonly effect: Effect
  /** signed, honour included */
  readonly points: number
  /** balance less debt, afterwards */
  readonly after: number
  readonly at: number
  readonly node?: NodeId
  readonly areas?: readonly NodeId[]
  readonly place?: string
  /** the day of the service */
  readonly day?: string
  readonly earned?: Earned
  /** the first day of the rule that counted it */
  readonly ruleFrom?: string
  /** when what came in lapses */
  readonly lapses?: number
  /** the entry that this one takes back */
  readonly reverses?: string
  /** personId of whoever took it back */
  readonly by?: string
  readonly reason?: string
}
export const pointEntries = collection<EntryRecord>('pointEntries')

const digits = 7
/** Ids of a purse's entries stand in the order of its movements. */
export const entryId = (account: string, move: number): string => `${account}.${String(move).padStart(digits, '0')}`

/** A rule of the district; `_id` is `purse.from`. One that has begun is never changed. */
export interface RuleRecord extends Stored {
  readonly purse: Purse
  readonly rule: AwardRule
  readonly by: string
  readonly reason: string
  readonly at: number
}
export const ruleRecords = collection<RuleRecord>('pointRules')

/** Boards: all of them follow from the entries, and can be made anew. */

/** How many stand where; `_id` names purse, period and place. */
export interface BoardRecord extends Stored {
  /** `written` steps */
  readonly steps: string
}
export const boards = collection<BoardRecord>('boards')

/** What somebody has on a board; `_id` is `board.person`. */
export interface StandingRecord extends Stored {
  readonly board: string
  readonly account: string
  readonly person: string
  readonly points: number
  /** false: the person does not want to stand there */
  readonly shown: boolean
}
export const standings = collection<StandingRecord>('standings')

/** How far a purse's entries are on the boards; `_id` is the purse. */
export interface ProgressRecord extends Stored {
  readonly moves: number
}
export const progress = collection<ProgressRecord>('boardProgress')

/** Who does not want to be seen; `_id` is the personId. */
export interface HiddenRecord extends Stored {
  readonly at: number
}
export const hidden = collection<HiddenRecord>('boardHidden')

const always = 'all'
/** `month` is YYYY-MM; missing for all time. */
export const boardId = (purse: Purse, node: NodeId, month = always): string => `${purse}:${month}:${node}`
export const standingId = (board: string, person: string): string => `${board}:${person}`

/** Every board that an entry counts on: its place and all that this lies in, the month of the service and all time. Empty for what is no service. */
export function boardsOf({ kind, purse, node, day }: Pick<EntryRecord, 'kind' | 'purse' | 'node' | 'day'>) {
  if ((kind !== 'award' && kind !== 'reversal') || node === undefined || day === undefined) return []
  return lineage(node).flatMap(place => [boardId(purse, place), boardId(purse, place, day.slice(0, 7))])
}

/** Ids [from, to) of all standings on boards of a month: ';' is the character behind ':'. */
export const monthBoards = (purse: Purse, month: string): readonly [from: string, to: string] => [
  `${purse}:${month}:`,
  `${purse}:${month};`,
]
export const nodeOfBoard = (board: string): NodeId => board.slice(board.lastIndexOf(':') + 1)

/** `_id` is `current` while it runs and `last` for the one that went through everything. */
export interface CheckRecord extends Stored {
  readonly at: number
  readonly accounts: number
  readonly entries: number
  readonly frozen: number
}
export const checks = collection<CheckRecord>('pointChecks')

/** What happens once for each month or quarter has begun; `_id` says what and which. */
export interface RoundRecord extends Stored {
  readonly at: number
}
export const rounds = collection<RoundRecord>('pointRounds')
