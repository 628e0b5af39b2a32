/** Three hundred stations in one answer, and a scan among a hundred and among a hundred thousand codes. */
import { as, expectDone } from '../../local-cloud/seed/caller'
import { codes } from '../../src/contract/codes'
import { stationKinds, stations } from '../../src/contract/stations'
import { type Measurement, measured, ratio } from './measure'
import { openBenchTown } from './workplace'

const [many, few, lots] = [300, 100, 100_000] as const
const kilobyte = 1024
const week = Array.from({ length: 7 }, () => ['08:00-12:00', '14:00-20:30'])
const services = ['rest', 'study', 'charging', 'tea', 'heating']

/** Places and what is written about them, as full as a keeper would write it. */
function rows(count: number) {
  const nodes = Array.from({ length: count }, (_, index) => {
    const community = `pc.beiguan.b${String(Math.floor(index / 10)).padStart(2, '0')}`
    return { community, node: `${community}.s${String(index % 10).padStart(2, '0')}` }
  })
  const place = (_id: string, kind: string, name: string) => ({ _id, kind, name, open: true, at: 0 })
  const communities = [...new Set(nodes.map(({ community }) => community))]
  return {
    places: [
      ...communities.map((id, index) => place(id, 'community', `试验社区${index}`)),
      ...nodes.map(({ node }, index) => place(node, 'station', `试验第${index}小哥驿站`)),
    ],
    stations: nodes.map(({ node }, index) => ({
      _id: node,
      kind: 'rider',
      address: `北关街 ${index} 号社区服务站一楼东侧`,
      spot: { longitude: 113.29 + index / 10_000, latitude: 40.1 + index / 10_000 },
      week,
      services,
      facilities: [...stationKinds.rider.facilities],
      exceptions: [{ day: '2026-10-01', spans: [], note: '国庆放假' }],
      photos: [],
      broken: [],
      phone: '0352-0000001',
    })),
  }
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeOf = (index: number) =>
  Array.from({ length: 10 }, (_, place) => alphabet[Math.floor(index / 32 ** place) % 32]).join('')
const codeRows = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const node = `pc.beiguan.b00.s0${index % 10}`
    return { _id: codeOf(index), kind: 'station', target: node, node, areas: ['pc', node], revoked: false, at: index }
  })

export async function stationsGrowth(): Promise<Measurement[]> {
  const open = async (count: number) => {
    const town = await openBenchTown()
    town.cloud.database.collection('codes').insertMany(codeRows(count))
    return town
  }
  const [small, large] = [await open(few), await open(lots)]
  try {
    const { places, stations: written } = rows(many)
    large.cloud.database.collection('places').insertMany(places)
    large.cloud.database.collection('stations').insertMany(written)
    const reply = await as(large.cloud, 'zhao-tiezhu')(stations.list, {})
    const found = expectDone(reply).stations.filter(({ node }) => node.startsWith('pc.beiguan.b'))
    let turn = 0
    const scan = (of: typeof small, count: number) => async () => {
      turn += 1
      expectDone(await as(of.cloud, 'zhao-tiezhu')(codes.resolve, { code: codeOf((turn * 7919) % count) }))
    }
    await ratio(60, scan(large, lots), scan(small, few))
    return [
      measured('300 stations: missing in one answer', many - found.length, 'stations', 0),
      measured('300 stations: one answer', Buffer.byteLength(JSON.stringify(reply)) / kilobyte, 'KB', 200),
      measured('a scan among 100,000 / 100 codes', await ratio(300, scan(large, lots), scan(small, few)), 'times', 1.3),
      measured('queries without an index while scanning', large.cloud.database.scans().length, 'queries', 0),
    ]
  } finally {
    await small.close()
    await large.close()
  }
}
