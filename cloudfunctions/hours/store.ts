/** The documents of this domain. Times are ms UTC, durations whole minutes. */
import type { ObjectionState, ServiceState, Way } from '../../src/contract/hours/records'
import type { NodeId } from '../../src/contract/organisation'
import type { Purse } from '../../src/contract/points/purses'
import type { Earned, QualityLevel } from '../../src/contract/points/rule'
import type { ActivityKind } from '../../src/contract/service/records'
import { collection, type PictureRecord, type Stored } from '../kernel'

/** What a reviewer decided. */
export interface ReviewRecord {
  readonly minutes: number
  readonly level: QualityLevel
  readonly reason?: string
  /** personId */
  readonly by: string
  readonly at: number
}

/** One person's service 一次服务; `_id` is `activity.person`, or of its own where no activity or no account stands behind it. */
export interface ServiceRecord extends Stored {
  /** missing for what somebody recorded themselves */
  readonly activity?: string
  /** missing for somebody without a phone, and once a person has left */
  readonly person?: string
  /** how somebody without a phone is called */
  readonly guest?: string
  readonly purse: Purse
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly place: string
  readonly title: string
  readonly kind: ActivityKind
  /** of the beginning, in Asia/Shanghai */
  readonly day: string
  /** of the activity, as it was when they came; of the service itself where there is none */
  readonly startsAt: number
  readonly endsAt: number
  readonly in: number
  readonly inBy: Way
  readonly out?: number
  readonly outBy?: Way
  readonly state: ServiceState
  readonly recorded: boolean
  /** the person, while somebody still has to approve what they recorded */
  readonly waitingOf?: string
  readonly words?: string
  readonly pictures?: readonly PictureRecord[]
  readonly review?: ReviewRecord
  readonly earned?: Earned
  /** the entry of the purse */
  readonly entry?: string
  /** how often it has been booked: each time is a cause of its own */
  readonly round: number
  readonly objected: 'no' | ObjectionState
  readonly objection?: {
    readonly words: string
    readonly at: number
    readonly answer?: string
    readonly by?: string
  }
  readonly at: number
}
export const services = collection<ServiceRecord>('services')

/** What the rotating codes of an activity are made of; `_id` is the activity. */
export interface DoorKeyRecord extends Stored {
  /** names the activity within a code */
  readonly handle: string
  readonly secret: string
  readonly at: number
}
export const doorKeys = collection<DoorKeyRecord>('doorKeys')
