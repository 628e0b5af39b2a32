/** What actions of this domain take and give. Times are ms UTC. */
import * as z from 'zod/mini'
import { FileId } from '../files'
import { NodeId } from '../organisation'
import { Id, Instant } from '../values'
import { ExceptionDay, Week } from './hours'
import { Facility, Service, StationKind } from './kinds'
import { Spot, StationRow } from './row'

export const stationDefaults = {
  exceptionsMost: 30,
  photosMost: 6,
  /** a tap about how full it is says nothing any more after so many minutes */
  crowdMinutes: 60,
  /** open reports of one person at one station */
  faultsMost: 5,
  faultWordsMost: 200,
} as const

/** All that staff write about a station; its name is the place's. */
export const StationDetails = z.strictObject({
  kind: StationKind,
  address: z.string().check(z.trim(), z.maxLength(80)),
  spot: z.optional(Spot),
  week: Week,
  exceptions: z.array(ExceptionDay).check(z.maxLength(stationDefaults.exceptionsMost)),
  services: z.array(Service).check(z.maxLength(5)),
  facilities: z.array(Facility).check(z.maxLength(11)),
  /** to be called by residents, if the station wants that */
  phone: z.optional(z.string().check(z.regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/))),
  photos: z.array(FileId).check(z.maxLength(stationDefaults.photosMost)),
})
export type StationDetails = z.infer<typeof StationDetails>

export const StationView = z.object({
  ...StationRow.shape,
  street: z.string(),
  community: z.string(),
  /** what is broken there now */
  broken: z.array(Facility),
  phone: z.optional(z.string()),
  /** links that work for some hours */
  photos: z.array(z.string()),
})
export type StationView = z.infer<typeof StationView>

export const faultStates = { open: '等人来修', fixed: '修好了', dropped: '没有问题' } as const
export type FaultState = keyof typeof faultStates
export const FaultState = z.enum(Object.keys(faultStates) as [FaultState, ...FaultState[]])

export const Fault = z.object({
  id: Id,
  node: NodeId,
  place: z.string(),
  facility: z.optional(Facility),
  words: z.string(),
  state: FaultState,
  at: Instant,
  pictures: z.array(z.string()),
  answer: z.optional(z.string()),
})
export type Fault = z.infer<typeof Fault>
