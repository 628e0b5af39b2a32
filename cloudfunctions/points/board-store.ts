/** The documents of boards: all of them follow from the entries, and can be made anew. Points are hundredths. */
import { lineage, type NodeId } from '../../src/contract/organisation'
import type { Purse } from '../../src/contract/points/purses'
import { collection, type Stored } from '../kernel'
import type { EntryRecord } from './store'

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
