/** The columns of a table of stations, as it is read and as it is written. */
import { type StationColumn, stationColumns } from '../../../src/contract/stations/table'
import type { SheetColumn } from '../../sheets'

const { street, community, name, kind, address, longitude, latitude, hours, services, facilities, phone, inUse, id } =
  stationColumns

export const readColumns = [
  { id: 'street', title: street, aliases: ['所属街道'], kind: 'text', max: 20 },
  { id: 'community', title: community, aliases: ['所属社区'], kind: 'text', required: true, max: 20 },
  { id: 'name', title: name, aliases: ['驿站', '名称', '站点名称'], kind: 'text', required: true, max: 21 },
  { id: 'kind', title: kind, aliases: ['驿站类型', '类别'], kind: 'text', max: 20 },
  { id: 'address', title: address, aliases: ['详细地址', '位置'], kind: 'text', max: 81 },
  { id: 'longitude', title: longitude, kind: 'text', max: 40 },
  { id: 'latitude', title: latitude, kind: 'text', max: 40 },
  { id: 'hours', title: hours, aliases: ['开门时间', '营业时间', '服务时间'], kind: 'text', max: 500 },
  { id: 'services', title: services, aliases: ['服务项目', '能做什么'], kind: 'text', max: 200 },
  { id: 'facilities', title: facilities, aliases: ['设施设备', '有什么'], kind: 'text', max: 200 },
  { id: 'phone', title: phone, aliases: ['联系电话'], kind: 'text', max: 30 },
  { id: 'inUse', title: inUse, aliases: ['是否启用'], kind: 'text', max: 10 },
  { id: 'id', title: id, aliases: ['驿站编号'], kind: 'text', max: 80 },
] as const

const widths: Readonly<Record<StationColumn, number>> = {
  street: 14,
  community: 16,
  name: 24,
  kind: 14,
  address: 36,
  longitude: 12,
  latitude: 12,
  hours: 40,
  services: 30,
  facilities: 36,
  phone: 16,
  inUse: 8,
  id: 24,
}

export const writtenColumns: readonly SheetColumn[] = (Object.keys(stationColumns) as StationColumn[]).map(column => ({
  title: stationColumns[column],
  kind: 'text',
  width: widths[column],
}))
