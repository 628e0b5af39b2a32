/** The documents of this domain. Times are ms UTC. */
import type { NodeId } from '../../src/contract/organisation'
import type { Announcement, SignUpState } from '../../src/contract/service'
import { collection, type Stored } from '../kernel'

/** `_id` is random. `beneficiaries` is what was expected until `counted`. */
export interface ActivityRecord extends Stored, Announcement {
  /** who holds it, and what that lies in */
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** people who have a place; one that is being passed on is still among them */
  readonly taken: number
  readonly waiting: number
  /** a place is free although people wait: whatever writes this record says so, and housekeeping looks for it */
  readonly freed: boolean
  /** personIds; who published it first */
  readonly leaders: readonly string[]
  readonly state: 'open' | 'cancelled'
  readonly cancelReason?: string
  /** somebody has said whom it did good */
  readonly counted: boolean
  /** somebody has confirmed everybody's hours; true from the start where none are counted */
  readonly reviewed: boolean
  /** the same for all that were published at once */
  readonly series?: string
  /** personId of whoever published it */
  readonly by: string
  readonly at: number
}
export const activities = collection<ActivityRecord>('activities')

/** What one person has to do with one activity; `_id` is `activity.person`. Title and times follow the activity's. */
export interface SignUpRecord extends Stored {
  readonly activity: string
  readonly person: string
  /** of the activity */
  readonly node: NodeId
  readonly title: string
  readonly startsAt: number
  readonly endsAt: number
  readonly state: SignUpState
  /** the activity was called off */
  readonly cancelled?: true
  /** since when they stand in the list, for the order in which people move up */
  readonly queuedAt: number
  /** they have left, but the activity still counts them so: a job passes the place on */
  readonly holds?: 'in' | 'waiting'
  /** the piece of work that moved them up from the waiting list */
  readonly movedBy?: string
  readonly at: number
}
export const signUps = collection<SignUpRecord>('signUps')
