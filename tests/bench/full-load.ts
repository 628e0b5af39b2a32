/** What people and staff do most costs about the same in a whole district after a year as in a small town. */
import { randomUUID } from 'node:crypto'
import type { LocalCloud } from '../../local-cloud/cloud'
import { startCloud } from '../../local-cloud/cloud'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { seedLoad } from '../../local-cloud/seed/load'
import { hours } from '../../src/contract/hours'
import { market } from '../../src/contract/market'
import { people } from '../../src/contract/people'
import { points } from '../../src/contract/points'
import { dayOf } from '../../src/contract/shanghai'
import { type Measurement, measured, ratio } from './measure'
import { builtFunctions, openBenchTown, scratchFolder } from './workplace'

const [rounds, awards] = [40, 30] as const
const hour = 3_600_000
const sun = 'sun-xiaomei'

async function openLoad(): Promise<{ readonly cloud: LocalCloud; close(): Promise<void> }> {
  const folder = scratchFolder()
  const options = { port: 0, dir: folder.path, functionsDir: builtFunctions, timers: false }
  const cloud = await startCloud({ ...options, seed: seedLoad })
  return { cloud, close: () => cloud.close().then(folder.remove) }
}

/** The acts in one town, each callable as often as one likes. */
async function actsIn(cloud: LocalCloud) {
  const mine = as(cloud, sun)
  const worker = as(cloud, 'li-wen')
  const { shops } = expectDone(await worker(market.desk, { node: 'pc.beiguan.c01' }))
  const shop = shops.find(({ purses }) => purses.includes('volunteer'))?.id ?? ''
  const settings = { price: 1, perMonth: 0, pictures: [], low: 0, shown: true, slots: [] }
  const thing = { shop, name: '一粒米', unit: '粒', kind: 'goods', settings } as const
  const { id: good } = expectDone(await worker(market.addGood, thing))
  expectDone(await worker(market.receive, { id: good, how: 'donated', count: 9_999, source: '慈善会' }))
  const ready = await readyToConfirm(cloud)
  const month = dayOf(cloud.clock.now()).slice(0, 7)
  await cloud.fireTimer()
  return {
    balance: async () => expectDone(await mine(points.mine, { purse: 'volunteer' })),
    'own hours': async () => expectDone(await mine(hours.mine, {})),
    'board of the district': async () => expectDone(await mine(points.board, { node: 'pc', purse: 'volunteer' })),
    'board of a month': async () => expectDone(await mine(points.board, { node: 'pc', purse: 'volunteer', month })),
    redeem: async () => expectDone(await mine(market.redeem, { good, price: 1, purse: 'volunteer' })),
    'award, confirmed and booked': async () => {
      const row = ready.pop()
      if (!row) throw new Error('nothing is left to confirm')
      const rows = [{ id: row.service, minutes: 30, level: 'fair' as const, reason: '走得早' }]
      expectDone(await as(cloud, 'gao-jie')(hours.confirm, { activity: row.activity, rows }))
      await cloud.fireTimer()
    },
  }
}

/** Activities that are over, with one person each whom nobody has reviewed yet. */
async function readyToConfirm(cloud: LocalCloud) {
  const person = expectDone(await as(cloud, sun)(people.me, {})).person?.id ?? ''
  const model = (name: string, fits: (row: Record<string, unknown>) => boolean) => {
    const found = cloud.database.collection(name).all().find(fits)
    if (!found) throw new Error(`the town has no such row in ${name}`)
    return found
  }
  const activity = model('activities', row => row.title === '清理楼道杂物')
  const {
    review: _review,
    earned: _earned,
    entry: _entry,
    ...service
  } = model('services', row => row.activity === activity._id)
  return Array.from({ length: awards + rounds }, (_, index) => {
    const startsAt = cloud.clock.now() - (2 + index) * 24 * hour
    const times = { startsAt, endsAt: startsAt + 2 * hour }
    const id = `ready-${index}-${randomUUID().slice(0, 8)}`
    cloud.database.collection('activities').insertMany([{ ...activity, _id: id, ...times, reviewed: false }])
    const came = { in: startsAt, out: startsAt + 2 * hour, state: 'out', round: 0, day: dayOf(startsAt) }
    const row = { ...service, _id: `${id}.${person}`, activity: id, person, ...times, ...came }
    cloud.database.collection('services').insertMany([row])
    return { activity: id, service: row._id }
  })
}

export async function fullLoad(): Promise<Measurement[]> {
  const [small, large] = [await openBenchTown(), await openLoad()]
  try {
    const [few, many] = [await actsIn(small.cloud), await actsIn(large.cloud)]
    large.cloud.database.clearScans()
    const results: Measurement[] = []
    for (const name of Object.keys(few) as (keyof typeof few)[]) {
      const times = name === 'award, confirmed and booked' ? awards : rounds
      await ratio(3, many[name], few[name])
      const share = await ratio(times, many[name], few[name])
      results.push(measured(`full load / small town: ${name}`, share, 'times', 1.3))
    }
    return [
      ...results,
      measured('full load: queries without an index', large.cloud.database.scans().length, 'queries', 0),
    ]
  } finally {
    await small.close()
    await large.close()
  }
}
