/** Stations 驿站: where people on the road rest, warm their meal, take a bottle of water. */
import * as z from 'zod/mini'
import { command, defineDomain, everyone, members, query } from '../define'
import { FileId } from '../files'
import { NodeId } from '../organisation'
import { Id, line, Nothing, PageInput, pageOf } from '../values'
import { stationStaff } from './access'
import { handOver } from './hand-over'
import { Notice } from './hours'
import { Crowd, Facility } from './kinds'
import { list } from './list'
import { Fault, StationDetails, StationView } from './records'
import { settleHome } from './settle-home'
import { table } from './table'

export { type ExceptionDay, type Hours, type Notice, openingAt, spansInOrder, type Week } from './hours'
export {
  type Crowd,
  crowds,
  type Facility,
  facilities,
  type Service,
  type StationKind,
  services,
  stationKinds,
} from './kinds'
export {
  type Fault,
  faultStates,
  type StationDetails,
  type StationView,
  stationDefaults,
} from './records'
export type { Spot, StationRow } from './row'

/** A code from a wall: looked up by the registry of codes. */
const Code = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/))
const FaultPictures = z.array(FileId).check(z.maxLength(3))

export const stations = defineDomain('stations', '驿站', {
  ...list,
  ...table,
  ...handOver,
  ...settleHome,

  /** By its place, or by the code that hangs there. */
  page: query({
    title: '看一个驿站',
    access: everyone,
    input: z.union([z.strictObject({ node: NodeId }), z.strictObject({ code: Code })]),
    output: StationView,
    errors: ['STATION_NOT_FOUND', 'CODE_UNKNOWN', 'CODE_REVOKED', 'CODE_EXPIRED', 'NOT_A_STATION'],
  }),

  sayCrowd: command({
    title: '说说挤不挤',
    access: members,
    audit: { record: ['node', 'crowd'] },
    input: z.strictObject({ node: NodeId, crowd: Crowd }),
    output: Nothing,
    errors: ['STATION_NOT_FOUND'],
  }),

  /** Where the reporter's pictures go. */
  faultFolder: query({
    title: '报修前的准备',
    access: members,
    input: Nothing,
    output: z.object({ folder: z.string() }),
  }),

  reportFault: command({
    title: '报修',
    access: members,
    audit: { record: ['node', 'facility'] },
    input: z.strictObject({
      node: NodeId,
      /** missing: something else */
      facility: z.optional(Facility),
      words: z.string().check(z.trim(), z.maxLength(200)),
      pictures: FaultPictures,
    }),
    output: z.object({ id: Id }),
    errors: [
      'STATION_NOT_FOUND',
      'FAULT_WORDS_MISSING',
      'TOO_MANY_FAULTS',
      'ATTACHMENT_UNKNOWN',
      'ATTACHMENT_NOT_PICTURE',
      'ATTACHMENT_TOO_LARGE',
    ],
  }),

  myFaults: query({
    title: '我报的修',
    access: members,
    input: Nothing,
    output: z.object({ faults: z.array(Fault) }),
  }),

  save: command({
    title: '登记驿站',
    access: stationStaff,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, details: StationDetails }),
    output: Nothing,
    errors: [
      'PLACE_NOT_FOUND',
      'NOT_A_STATION',
      'ATTACHMENT_UNKNOWN',
      'ATTACHMENT_NOT_PICTURE',
      'ATTACHMENT_TOO_LARGE',
    ],
  }),

  /** For now: closed, back at two. With none: taken down. */
  putUpNotice: command({
    title: '贴一张告示',
    access: stationStaff,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, notice: z.optional(Notice) }),
    output: Nothing,
    errors: ['STATION_NOT_FOUND', 'NOTICE_PAST'],
  }),

  /** What is broken at a place and below it. */
  faults: query({
    title: '报修单',
    access: stationStaff,
    scope: 'node',
    input: z.strictObject({ node: NodeId, open: z.boolean(), ...PageInput }),
    output: pageOf(Fault),
  }),

  settleFault: command({
    title: '办结报修',
    access: stationStaff,
    scope: 'fault',
    audit: { record: ['id', 'fixed'] },
    input: z.strictObject({ id: Id, fixed: z.boolean(), answer: z.optional(line(100)) }),
    output: Nothing,
    errors: ['FAULT_NOT_FOUND', 'FAULT_SETTLED'],
  }),

  /** What staff have written, for changing it. */
  details: query({
    title: '驿站资料',
    access: stationStaff,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    output: z.object({
      name: z.string(),
      /** missing: nothing is written yet */
      details: z.optional(StationDetails),
      photoLinks: z.array(z.object({ file: FileId, link: z.string() })),
      folder: z.string(),
      code: z.optional(Code),
      notice: z.optional(Notice),
    }),
    errors: ['PLACE_NOT_FOUND', 'NOT_A_STATION'],
  }),
})
