/** The documents of this domain. Points are hundredths, times ms UTC. */
import type { NodeId } from '../../src/contract/organisation'
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
