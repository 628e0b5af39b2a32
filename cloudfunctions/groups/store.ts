/** The documents of this domain. None of them leads to a person. */
import type { NodeId } from '../../src/contract/organisation'
import { collection, type Stored } from '../kernel'
import type { Days } from './rules-figures'

/** A group that is tied to a community; `_id` is WeChat's id of the group, hashed with the environment, so there is one row for each. */
export interface GroupRecord extends Stored {
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** as staff call it; WeChat tells nobody a group's name */
  readonly name: string
  readonly days: Days
  readonly at: number
}
export const groups = collection<GroupRecord>('groups')

/** A bind card; `_id` is a hash of its token. */
export interface BindCardRecord extends Stored {
  readonly node: NodeId
  readonly expiresAt: number
  readonly at: number
}
export const bindCards = collection<BindCardRecord>('groupBindCards')

/** Somebody has been counted today. `_id` is a hash of group, day and account; `at` the beginning of the day, so that no time leads to who. */
export interface ArrivalRecord extends Stored {
  readonly at: number
}
export const arrivals = collection<ArrivalRecord>('groupArrivals')
