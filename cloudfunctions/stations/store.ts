/** The documents of this domain. */

import { lineage, type NodeId } from '../../src/contract/organisation'
import type { Crowd, Facility, Notice, StationDetails } from '../../src/contract/stations'
import { collection, compact, type PictureRecord, type Stored } from '../kernel'

/** `_id` is the node; the name stands with the place. */
export interface StationRecord extends Stored, StationDetails {
  readonly areas: readonly NodeId[]
  readonly notice?: Notice
  readonly broken: readonly Facility[]
  readonly at: number
}
export const stations = collection<StationRecord>('stations')

/** What is written anew; the notice hangs on, and only what is there can be broken. */
export function recordOf(
  node: NodeId,
  details: StationDetails,
  before: StationRecord | undefined,
  at: number,
): StationRecord {
  const broken = (before?.broken ?? []).filter(facility => details.facilities.includes(facility))
  return { _id: node, areas: lineage(node), ...compact({ ...details, notice: before?.notice }), broken, at }
}

/** How full it is, apart from the station: written with every tap, by many at once. `_id` is the node. */
export interface CrowdRecord extends Stored {
  readonly crowd: Crowd
  readonly at: number
}
export const crowds = collection<CrowdRecord>('stationCrowds')

export interface FaultRecord extends Stored {
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly facility?: Facility
  readonly words: string
  readonly pictures: readonly PictureRecord[]
  /** personId; missing once the person has left */
  readonly reporter?: string
  readonly state: 'open' | 'fixed' | 'dropped'
  readonly open: boolean
  readonly answer?: string
  readonly at: number
}
export const faults = collection<FaultRecord>('stationFaults')
