/** The documents of this domain. */
import type { NodeId } from '../../src/contract/organisation'
import type { Quarter } from '../../src/contract/stars/quarters'
import type { Criteria, StarRule } from '../../src/contract/stars/rule'
import { collection, type Stored } from '../kernel'

/** Only ever created; the highest version of a quarter holds. `_id` is `person.quarter.version`. */
export interface StarRecord extends Stored {
  readonly person: string
  readonly quarter: Quarter
  /** 0: as it was computed; 1 and 2: as somebody decided */
  readonly version: number
  readonly level: number
  /** facts of the quarter before */
  readonly had: Criteria
  /** what each level took, by the rule of that quarter */
  readonly took: readonly Criteria[]
  readonly at: number
  /** personId of whoever decided */
  readonly by?: string
  readonly reason?: string
}
export const stars = collection<StarRecord>('stars')
export const starId = (person: string, quarter: Quarter, version: number): string => `${person}.${quarter}.${version}`

interface Decision {
  readonly level: number
  readonly reason: string
  readonly by: string
  readonly at: number
}

/** `_id` is `person.quarter`. */
export interface AppealRecord extends Stored {
  readonly person: string
  readonly quarter: Quarter
  /** the rider's home community when they appealed */
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly words: string
  /** the star that it is about */
  readonly star: Pick<StarRecord, 'level' | 'had' | 'took'>
  readonly waiting: boolean
  readonly first?: Decision
  readonly objection?: string
  readonly second?: Decision
  readonly at: number
}
export const appeals = collection<AppealRecord>('starAppeals')
export const appealId = (person: string, quarter: Quarter): string => `${person}.${quarter}`

/** A rule of the district; `_id` is its first quarter. */
export interface StarRuleRecord extends Stored {
  readonly rule: StarRule
  readonly by: string
  readonly reason: string
  readonly at: number
}
export const starRules = collection<StarRuleRecord>('starRules')

/** `_id` is the quarter whose stars are given. */
export const starRounds = collection<Stored & { readonly at: number }>('starRounds')
