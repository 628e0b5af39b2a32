import type { StationDetails } from '../../../src/contract/stations'
import { gcjOf, looksLikeWgs, metresApart } from './rules-gcj'
import type { Ground, GroundPlace } from './rules-ground'
import { planOf } from './rules-plan'
import type { StationCells } from './rules-said'

const place = (id: string, kind: GroundPlace['kind'], name: string, more: Partial<GroundPlace> = {}): GroundPlace => ({
  id,
  kind,
  name,
  open: true,
  children: [],
  ...more,
})

const written: StationDetails = {
  kind: 'rider',
  address: '北关街 18 号',
  spot: { longitude: 113.2953, latitude: 40.1052 },
  week: Array.from({ length: 7 }, () => ['08:00-21:00']),
  exceptions: [{ day: '2026-12-31', spans: [] }],
  services: ['tea', 'rest'],
  facilities: ['fridge'],
  phone: '0352-0000001',
  photos: [],
}
const ground: Ground = {
  node: 'pc.bg',
  places: [
    place('pc', 'district', '平城区'),
    place('pc.bg', 'street', '北关街道', { children: ['c01', 'c02', 'c03', 's01'] }),
    place('pc.bg.s01', 'station', '街道驿站'),
    place('pc.bg.c01', 'community', '北关社区', { children: ['s01', 's02', 's04', 'e01'] }),
    place('pc.bg.c01.e01', 'estate', '雁北小区', { children: ['s01'] }),
    place('pc.bg.c01.e01.s01', 'station', '雁北爱心角'),
    place('pc.bg.c01.s01', 'station', '北关小哥驿站'),
    place('pc.bg.c01.s02', 'station', '老驿站', { open: false }),
    place('pc.bg.c02', 'community', '操场城社区', { open: false }),
    place('pc.bg.c03', 'community', '迎宾社区'),
  ],
  written: new Map([['pc.bg.c01.s01', written]]),
  communities: ['北关社区', '操场城社区', '迎宾社区', '新华社区'],
}
const planned = (...rows: Partial<StationCells>[]) =>
  planOf(
    ground,
    rows.map((cells, at) => ({ row: at + 2, cells: { community: '北关社区', name: '北关小哥驿站', ...cells } })),
  )
const fault = (cells: Partial<StationCells>) => planned(cells).faults[0]

it('empty cells leave a station as it is', () =>
  expect(planned({})).toEqual({ fresh: [], changed: [], same: 1, faults: [], warnings: [] }))

it('what a full row says again is no change, in whatever order and width', () => {
  const again = {
    street: '北关街道',
    kind: '小哥驿站',
    address: '北关街 18 号',
    longitude: '113.29529999999999',
    latitude: '40.1052',
    hours: '周一至周日 8：00-21：00',
    services: '休息,茶水',
    facilities: '冰箱',
    phone: '0352-0000001',
    inUse: '是',
    id: 'pc.bg.c01.s01',
  }
  expect(planned(again)).toMatchObject({ same: 1, changed: [], faults: [] })
})

it('only what differs is said on, with the columns named; 无 empties', () => {
  const { changed } = planned({ address: '新街 1 号', phone: '无', longitude: '无', latitude: '-', services: '无' })
  expect(changed).toEqual([
    {
      node: 'pc.bg.c01.s01',
      row: 2,
      name: '北关小哥驿站',
      said: { address: '新街 1 号', phone: null, spot: null, services: [] },
      titles: ['地址', '经度', '服务', '电话'],
    },
  ])
})

it('the id tells which one is meant, so a name may change', () => {
  const { changed } = planned({ id: ' PC.bg.c01.s01', name: '北关暖心驿站' })
  expect(changed).toMatchObject([{ node: 'pc.bg.c01.s01', said: { name: '北关暖心驿站' }, titles: ['驿站名称'] }])
})

it('a station of an estate is found by its community, one of a street as 街道直属', () => {
  expect(planned({ name: '雁北爱心角', address: '东门' }).changed).toMatchObject([{ node: 'pc.bg.c01.e01.s01' }])
  const direct = { street: '北关街道', community: '街道直属', name: '街道驿站', address: '院里' }
  expect(planned(direct).changed).toMatchObject([{ node: 'pc.bg.s01' }])
})

it('new ones get the first ids that nobody ever had, and come with what they say', () => {
  const { fresh } = planned(
    { name: '甲驿站', kind: '清凉服务站' },
    { name: '乙驿站', kind: '小哥爱心角', hours: '每天 全天', facilities: '打气筒、饮水设备' },
    { community: '迎宾社区', name: '甲驿站', kind: '小哥驿站' },
  )
  expect(fresh).toEqual([
    { parent: 'pc.bg.c01', segment: 's03', name: '甲驿站', said: { kind: 'cool' } },
    {
      parent: 'pc.bg.c01',
      segment: 's05',
      name: '乙驿站',
      said: {
        kind: 'corner',
        week: Array.from({ length: 7 }, () => ['00:00-24:00']),
        facilities: ['water', 'pump'],
      },
    },
    { parent: 'pc.bg.c03', segment: 's01', name: '甲驿站', said: { kind: 'rider' } },
  ])
})

it.each<[string, Partial<StationCells>, object]>([
  ['a community that nobody knows', { community: '北官社区' }, { code: 'COMMUNITY_UNKNOWN', title: '社区' }],
  ['a community of somebody else', { community: '新华社区' }, { code: 'COMMUNITY_FOREIGN', text: '新华社区' }],
  ['a community under another street', { street: '新华街街道' }, { code: 'COMMUNITY_UNKNOWN' }],
  ['a closed community', { community: '操场城社区', name: '新' }, { code: 'COMMUNITY_CLOSED' }],
  ['no street', { community: '街道直属' }, { code: 'STREET_MISSING', title: '街道' }],
  ['a kind', { kind: '爱心站' }, { code: 'KIND_UNKNOWN', text: '爱心站', title: '类型' }],
  ['a new one without a kind', { name: '新驿站' }, { code: 'CELL_MISSING', title: '类型' }],
  ['half a spot', { longitude: '113.3' }, { code: 'SPOT_HALF', title: '纬度' }],
  ['a spot in words', { longitude: '东边', latitude: '40.1' }, { code: 'SPOT_NOT_NUMBER', title: '经度' }],
  ['minutes of arc', { longitude: '113°17′', latitude: '40.1' }, { code: 'SPOT_NOT_NUMBER' }],
  ['swapped', { longitude: '40.1', latitude: '113.3' }, { code: 'SPOT_SWAPPED' }],
  ['Beijing', { longitude: '116.4', latitude: '39.9' }, { code: 'SPOT_OUTSIDE', text: '116.4', title: '经度' }],
  ['hours', { hours: '每天 08:00-21:00；周六 看情况' }, { code: 'HOURS_WRONG', text: '周六 看情况' }],
  ['a service', { services: '休息、按摩' }, { code: 'SERVICE_UNKNOWN', text: '按摩', title: '服务' }],
  ['a facility', { facilities: '冰箱、沙发' }, { code: 'FACILITY_UNKNOWN', text: '沙发', title: '设施' }],
  ['a telephone', { phone: '110' }, { code: 'PHONE_WRONG', title: '电话' }],
  ['in use', { inUse: '大概' }, { code: 'IN_USE_UNKNOWN', title: '启用' }],
  ['an id that is not there', { id: 'pc.bg.c01.s99' }, { code: 'ID_UNKNOWN', title: '编号' }],
  ['an id beyond reach', { id: 'pc.xh.c01.s01' }, { code: 'ID_UNKNOWN' }],
  [
    'an id that lies elsewhere',
    { id: 'pc.bg.c01.s01', community: '迎宾社区' },
    { code: 'ID_ELSEWHERE', held: '北关街道北关社区' },
  ],
  ['a name too long', { id: 'pc.bg.c01.s01', name: '长'.repeat(21) }, { code: 'CELL_TOO_LONG', title: '驿站名称' }],
  ['an address too long', { address: '长'.repeat(81) }, { code: 'CELL_TOO_LONG', title: '地址' }],
  ['a closed station', { name: '老驿站' }, { code: 'STATION_CLOSED', title: '驿站名称' }],
  ['closing', { inUse: '否' }, { code: 'CLOSE_BY_HAND', title: '启用' }],
  ['a new one that is closed', { name: '没有的', inUse: '否' }, { code: 'CLOSED_UNKNOWN' }],
])('%s is told', (_title, cells, expected) => expect(fault(cells)).toMatchObject({ row: 2, ...expected }))

it('all that is wrong with a row is told at once, and nothing of it is taken', () => {
  const { faults, changed, fresh } = planned({ phone: '110', hours: '早', services: '按摩', address: '新街' })
  expect(faults.map(({ title }) => title)).toEqual(['开放时间', '服务', '电话'])
  expect([changed, fresh]).toEqual([[], []])
})

it('a closed station that says so is as it is', () =>
  expect(planned({ name: '老驿站', inUse: '否' })).toMatchObject({ same: 1, faults: [] }))

it('the same station twice in a table is told, whether by name, by id or both new', () => {
  const both = [{}, { id: 'pc.bg.c01.s01' }]
  expect(planned(...both).faults).toMatchObject([{ row: 3, code: 'ROW_TWICE', other: 2 }])
  const fresh = { name: '甲 驿站', kind: '小哥驿站' }
  expect(planned(fresh, { ...fresh, name: '甲驿站' }).faults).toMatchObject([{ row: 3, code: 'ROW_TWICE', other: 2 }])
})

it('a new name must not be another one’s', () =>
  expect(
    planOf({ ...ground, places: [...ground.places, place('pc.bg.c01.s09', 'station', '东门驿站')] }, [
      { row: 2, cells: { community: '北关社区', name: '东门驿站', id: 'pc.bg.c01.s01' } },
    ]).faults,
  ).toMatchObject([{ code: 'NAME_TAKEN', held: 'pc.bg.c01.s09' }]))

it('two of one name are told apart by the id only', () => {
  const twin = { ...ground, places: [...ground.places, place('pc.bg.c01.e01.s02', 'station', '北关小哥驿站')] }
  const row = (more: object) =>
    planOf(twin, [{ row: 2, cells: { community: '北关社区', name: '北关小哥驿站', ...more } }])
  expect(row({}).faults).toMatchObject([{ code: 'NAME_AMBIGUOUS' }])
  expect(row({ id: 'pc.bg.c01.e01.s02' }).faults).toEqual([])
})

it('a spot far away, or as a GPS tells it, is taken with a warning', () => {
  const far = planned({ longitude: '112.5', latitude: '39.2' })
  expect([far.changed.length, far.warnings]).toEqual([
    1,
    [{ row: 2, title: '经度', code: 'SPOT_FAR', text: '112.5, 39.2' }],
  ])
  const { longitude, latitude } = written.spot ?? { longitude: 0, latitude: 0 }
  const shift = gcjOf({ longitude, latitude })
  const gps = { longitude: 2 * longitude - shift.longitude, latitude: 2 * latitude - shift.latitude }
  const said = { longitude: gps.longitude.toFixed(6), latitude: gps.latitude.toFixed(6) }
  expect(planned(said).warnings).toMatchObject([{ code: 'SPOT_WGS', held: '113.2953, 40.1052' }])
})

it('WGS-84 and GCJ-02 lie some hundred metres apart in Datong, and outside a shift nothing is suspected', () => {
  const here = { longitude: 113.3, latitude: 40.1 }
  const apart = metresApart(here, gcjOf(here))
  expect(apart).toBeGreaterThan(300)
  expect(apart).toBeLessThan(900)
  expect(looksLikeWgs(here, gcjOf(here))).toBe(true)
  expect(looksLikeWgs(here, here)).toBe(false)
  expect(looksLikeWgs(here, { longitude: 113.29, latitude: 40.09 })).toBe(false)
})

it('a name that a spreadsheet would run comes back as it went out', () => {
  const odd = { ...ground, places: [...ground.places, place('pc.bg.c01.s09', 'station', '=1+1')] }
  const row = { row: 2, cells: { community: '北关社区', name: "'=1+1", id: 'pc.bg.c01.s09' } }
  expect(planOf(odd, [row])).toMatchObject({ same: 1, changed: [] })
})
