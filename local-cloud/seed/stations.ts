/** What hangs on the walls of the town's stations: hours, services, a code; something broken in one, a notice at another. */
import { codes } from '../../src/contract/codes'
import { type StationDetails, stationKinds, stations } from '../../src/contract/stations'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'

const day = 86_400_000
const daily = (...spans: string[]) => Array.from({ length: 7 }, () => [...spans])
const workdays = (...spans: string[]) => [...Array.from({ length: 5 }, () => [...spans]), [], []]

const written: readonly (readonly [
  node: string,
  details: Omit<StationDetails, 'facilities' | 'exceptions' | 'photos'>,
])[] = [
  [
    'pc.beiguan.c01.s01',
    {
      kind: 'rider',
      address: '北关街 18 号社区服务站一楼',
      spot: { longitude: 113.2953, latitude: 40.1052 },
      week: daily('08:00-21:00'),
      services: ['rest', 'study', 'charging', 'tea', 'heating'],
      phone: '0352-0000001',
    },
  ],
  [
    'pc.beiguan.c01.s02',
    {
      kind: 'cool',
      address: '雁北小区东门外',
      spot: { longitude: 113.2981, latitude: 40.1071 },
      week: daily('09:00-12:00', '14:00-19:00'),
      services: ['rest', 'tea'],
    },
  ],
  [
    'pc.beiguan.c02.s01',
    {
      kind: 'corner',
      address: '操场城街口便民亭',
      spot: { longitude: 113.2917, latitude: 40.0988 },
      week: daily('00:00-24:00'),
      services: ['rest', 'charging', 'tea'],
    },
  ],
  [
    'pc.xinhua.c01.s01',
    {
      kind: 'rider',
      address: '新华街 66 号',
      spot: { longitude: 113.3064, latitude: 40.0901 },
      week: workdays('08:30-18:00'),
      services: ['rest', 'charging', 'heating'],
    },
  ],
]

export async function seedStations(cloud: LocalCloud): Promise<void> {
  const lead = as(cloud, 'he-ming')
  const keeper = as(cloud, 'ma-jianguo')
  const now = cloud.clock.now()
  for (const [node, details] of written) {
    const facilities = [...stationKinds[details.kind].facilities]
    expectDone(await lead(stations.save, { node, details: { ...details, facilities, exceptions: [], photos: [] } }))
    expectDone(await lead(codes.make, { node }))
  }
  const until = Math.floor(now / day) * day + day
  const notice = { words: '去送热水瓶，一会儿就回来', closed: false, until }
  expectDone(await keeper(stations.putUpNotice, { node: 'pc.beiguan.c01.s01', notice }))
  const crowd = { node: 'pc.beiguan.c01.s01', crowd: 'some' } as const
  expectDone(await as(cloud, 'zhao-tiezhu')(stations.sayCrowd, crowd))
  const fault = { node: 'pc.beiguan.c01.s01', facility: 'microwave', words: '', pictures: [] } as const
  expectDone(await as(cloud, 'zhao-tiezhu')(stations.reportFault, { ...fault, pictures: [] }))
}
