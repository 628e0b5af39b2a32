/** Many stations at once: a table is looked through, then written in portions; the stations come out as a table too. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { FileId } from '../files'
import { NodeId, NodeSegment } from '../organisation'
import { CellFaultCode, FileFaultCode } from '../tables'
import { line } from '../values'
import { StationDetails } from './records'
import { Spot } from './row'
import { tableKeepers } from './table-access'

/** What the columns of the table are called, in their order. */
export const stationColumns = {
  street: '街道',
  community: '社区',
  name: '驿站名称',
  kind: '类型',
  address: '地址',
  longitude: '经度',
  latitude: '纬度',
  hours: '开放时间',
  services: '服务',
  facilities: '设施',
  phone: '电话',
  inUse: '启用',
  id: '编号',
} as const
export type StationColumn = keyof typeof stationColumns

/** What stands under 社区 for a station that hangs on the street itself. */
export const streetItself = '街道直属'
/** What empties a cell's value; an empty cell leaves it as it is. */
export const nothingThere = '无'
/** Stations that one table may hold: more than the district has, and one reply tells of all of them, however long their rows. */
export const stationsInTable = 800
/** Rows of each kind that one reply shows. */
export const rowsShown = 200

const StationName = line(20)
const { kind, address, week, services, facilities, phone } = StationDetails.shape

/** What a row says; what it does not say stays as it is, null empties. */
const StationSaid = z.strictObject({
  name: z.optional(StationName),
  kind: z.optional(kind),
  address: z.optional(address),
  spot: z.optional(z.nullable(Spot)),
  week: z.optional(week),
  services: z.optional(services),
  facilities: z.optional(facilities),
  phone: z.optional(z.nullable(phone)),
})
export type StationSaid = z.infer<typeof StationSaid>

const StationsBelow = z.strictObject({
  parent: NodeId,
  stations: z
    .array(z.strictObject({ segment: NodeSegment, name: StationName, said: StationSaid }))
    .check(z.minLength(1), z.maxLength(30)),
})
export type StationsBelow = z.infer<typeof StationsBelow>

const StationChange = z.strictObject({ node: NodeId, said: StationSaid })
export type StationChange = z.infer<typeof StationChange>

const Portion = z.strictObject({
  fresh: z.array(StationsBelow).check(z.maxLength(30)),
  changed: z.array(StationChange).check(z.maxLength(30)),
})
export type StationPortion = z.infer<typeof Portion>

/** Trips to the database that one portion may take besides those of any command. */
export const stationPortionTrips = 60
/** Its place is read, what is written about it is read and written; a new name is written to the place. */
export const tripsOfChange = ({ said }: StationChange): number => (said.name === undefined ? 3 : 4)
/** A new station is a place and what is written about it; its parent is read and written once. */
export const stationTripsOf = ({ fresh, changed }: StationPortion): number =>
  fresh.reduce((sum, { stations }) => sum + 2 * stations.length + 2, 0) +
  changed.reduce((sum, one) => sum + tripsOfChange(one), 0)

const ImportedPortion = Portion.check(
  z.refine(portion => portion.fresh.length + portion.changed.length > 0),
  z.refine(portion => stationTripsOf(portion) <= stationPortionTrips),
)

const rowFaults = [
  'COMMUNITY_UNKNOWN',
  /** it is there, and somebody else's */
  'COMMUNITY_FOREIGN',
  /** several are called so */
  'COMMUNITY_AMBIGUOUS',
  'COMMUNITY_CLOSED',
  /** 街道直属, and no street */
  'STREET_MISSING',
  'KIND_UNKNOWN',
  /** one of the two is missing */
  'SPOT_HALF',
  'SPOT_NOT_NUMBER',
  /** the one stands where the other belongs */
  'SPOT_SWAPPED',
  /** nowhere near Datong */
  'SPOT_OUTSIDE',
  'HOURS_WRONG',
  'SERVICE_UNKNOWN',
  'FACILITY_UNKNOWN',
  'PHONE_WRONG',
  'IN_USE_UNKNOWN',
  'ID_UNKNOWN',
  /** the station of this id lies in `held` */
  'ID_ELSEWHERE',
  /** there is one of this name already, with the id `held` */
  'NAME_TAKEN',
  /** several stations are called so; the id tells them apart */
  'NAME_AMBIGUOUS',
  'STATION_CLOSED',
  /** closing wants a reason, so a table does not close */
  'CLOSE_BY_HAND',
  /** not in use, and not there */
  'CLOSED_UNKNOWN',
  /** a warning: far from the district */
  'SPOT_FAR',
  /** a warning: it looks like WGS-84; in GCJ-02 it would be `held`, where the station is already */
  'SPOT_WGS',
] as const
const StationFault = z.object({
  /** as Excel counts, from 1 */
  row: z.int(),
  /** of the column */
  title: z.string(),
  code: z.enum([...CellFaultCode.options, ...rowFaults]),
  text: z.optional(z.string()),
  other: z.optional(z.int()),
  held: z.optional(z.string()),
})
export type StationFault = z.infer<typeof StationFault>

export const table = {
  stationsOut: query({
    title: '驿站表',
    access: tableKeepers,
    scope: 'node',
    input: z.strictObject({
      node: NodeId,
      content: z.enum(['stations', 'blank']),
      format: z.enum(['xlsx', 'csv']),
    }),
    /** `file`: base64 */
    output: z.object({ fileName: z.string(), file: z.string(), stations: z.int() }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  stationsIn: query({
    title: '准备导入驿站',
    access: tableKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    /** where the phone puts the table; stations that are there already */
    output: z.object({ folder: z.string(), stations: z.int() }),
    errors: ['PLACE_NOT_FOUND'],
  }),

  checkStations: query({
    title: '核对驿站表',
    access: tableKeepers,
    scope: 'node',
    /** the file is gone afterwards, whatever the answer: who mends it sends it again */
    input: z.strictObject({ node: NodeId, fileId: FileId }),
    output: z.object({
      fresh: z.int(),
      changed: z.int(),
      /** rows that say what is there already */
      same: z.int(),
      /** the first of those that change, and in which columns */
      changes: z.array(z.object({ row: z.int(), name: z.string(), titles: z.array(z.string()) })),
      /** each for one `importStations` */
      portions: z.array(Portion),
      /** the first of them */
      faults: z.array(StationFault),
      faultsInAll: z.int(),
      /** rows that are taken, and should be looked at again; the first of them */
      warnings: z.array(StationFault),
      /** titles that were not read */
      unknown: z.array(z.string()),
    }),
    errors: ['PLACE_NOT_FOUND', 'TABLE_GONE', 'STATIONS_TOO_MANY', ...FileFaultCode.options],
  }),

  importStations: command({
    title: '导入驿站',
    access: tableKeepers,
    scope: 'node',
    audit: { record: ['node', 'portion'] },
    input: z.strictObject({ node: NodeId, portion: ImportedPortion }),
    /** `skipped`: there already, or as the table says already */
    output: z.object({ added: z.int(), changed: z.int(), skipped: z.int() }),
    errors: ['PLACE_NOT_FOUND', 'PLACE_CLOSED', 'KIND_NOT_ALLOWED', 'NOT_A_STATION'],
  }),
}
