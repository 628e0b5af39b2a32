/** A station in a list: what the tab's own page needs, apart from all else. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'
import { Instant } from '../values'
import { ExceptionDay, Notice, Week } from './hours'
import { Crowd, Facility, Service, StationKind } from './kinds'

/** Longitude and latitude, GCJ-02 as WeChat's maps use it; within reach of Datong. */
export const Spot = z.strictObject({
  longitude: z.number().check(z.gte(112), z.lte(115)),
  latitude: z.number().check(z.gte(39), z.lte(41)),
})
export type Spot = z.infer<typeof Spot>

const CrowdNow = z.object({ crowd: Crowd, at: Instant })

/** One of three hundred: short, for a list that opens with one call and stays on the phone. */
export const StationRow = z.object({
  node: NodeId,
  name: z.string(),
  kind: StationKind,
  address: z.string(),
  spot: z.optional(Spot),
  week: Week,
  exceptions: z.array(ExceptionDay),
  notice: z.optional(Notice),
  services: z.array(Service),
  /** what works there now */
  facilities: z.array(Facility),
  crowd: z.optional(CrowdNow),
})
export type StationRow = z.infer<typeof StationRow>
