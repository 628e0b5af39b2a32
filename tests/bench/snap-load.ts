/** The queue and the look at what is alike cost the same among a hundred thousand snaps as among a hundred; a year's figures come in time. */

import { notYet } from '../../cloudfunctions/snaps/rules-record'
import { type Plain, placed } from '../../cloudfunctions/snaps/rules-state'
import type { LocalCloud } from '../../local-cloud/cloud'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { dayOf } from '../../src/contract/shanghai'
import type { SnapState } from '../../src/contract/snaps'
import { snaps } from '../../src/contract/snaps'
import { type Measurement, measured, ratio, timed } from './measure'
import { openBenchTown } from './workplace'

const [times, warmUp] = [60, 5] as const
const [few, many] = [100, 100_000] as const
const [minute, day] = [60_000, 86_400_000] as const
const communities = ['pc.beiguan.c01', 'pc.beiguan.c02', 'pc.xinhua.c01', 'pc.xinhua.c02'] as const
/** What waits somewhere does not grow with what there has been: it is worked off. */
const waitingMost = 40

/** Snaps of the last two years, a third of them in the community that is looked at; the latest wait. */
function addSnaps(cloud: LocalCloud, count: number): void {
  const now = cloud.clock.now()
  const step = Math.min(minute * 10, (730 * day) / count)
  const rows = Array.from({ length: count }, (_, n) => {
    const at = Math.floor(now - n * step)
    const kind = n % 2 === 0 ? ('praise' as const) : ('attention' as const)
    const over: SnapState = kind === 'praise' ? 'accepted' : 'settled'
    const waits = n < waitingMost
    const plain: Plain = {
      ...{ _id: `bench-${n}`, kind, category: kind === 'praise' ? 'crossing' : 'litter', areas: [] },
      ...{
        node: communities[n % 3 === 0 ? 0 : n % communities.length] ?? communities[0],
        where: '东门',
        words: '试验',
      },
      ...{ anonymous: false, sender: `nobody-${n % 5_000}`, day: new Date(at).toISOString().slice(0, 10), at },
      ...{
        state: waits ? 'waiting' : over,
        prepared: true,
        photos: [],
        photoCount: 0,
        wordsCheck: 'pass',
        masked: false,
      },
      ...{ steps: [], version: 3, reopened: 0, again: false, followers: [], joined: [], stale: [], ready: true },
      ...{ down: false, chase: notYet },
      ...(!waits && { decidedAt: at + minute, waited: 30 }),
    }
    return { ...placed(plain, at) }
  })
  for (let at = 0; at < rows.length; at += 10_000)
    cloud.database.collection('snaps').insertMany(rows.slice(at, at + 10_000) as never)
}

function actsIn(cloud: LocalCloud) {
  const [worker, lin] = [as(cloud, 'li-wen'), as(cloud, 'lin-yulan')]
  const node = communities[0]
  return {
    waiting: async () => expectDone(await worker(snaps.queue, { node, list: 'waiting' })),
    ended: async () => expectDone(await worker(snaps.queue, { node, list: 'ended', kind: 'praise' })),
    alike: async () => expectDone(await lin(snaps.alike, { node, category: 'litter' })),
  }
}

/** Seconds that a year of the whole district takes, fifty thousand snaps of both kinds: a function has twenty. */
async function ofAYear(cloud: LocalCloud): Promise<Measurement[]> {
  const lead = as(cloud, 'he-ming')
  const now = cloud.clock.now()
  const asked = { node: 'pc', kind: 'praise', from: dayOf(now - 364 * day), to: dayOf(now) } as const
  let counted = 0
  const figures = await timed(async () => {
    counted = expectDone(await lead(snaps.figures, asked)).all.sent
  })
  if (counted < 20_000) throw new Error(`only ${counted} snaps of that year`)
  const file = await timed(async () => expectDone(await lead(snaps.exportSnaps, asked)))
  return [
    measured(`snaps: figures of a year, ${counted} snaps`, figures / 1_000, 's', 20),
    measured('snaps: a file of their export', file / 1_000, 's', 20),
  ]
}

export async function snapLoad(): Promise<Measurement[]> {
  const [small, large] = [await openBenchTown(), await openBenchTown()]
  try {
    addSnaps(small.cloud, few)
    addSnaps(large.cloud, many)
    large.cloud.database.clearScans()
    const [one, other] = [actsIn(small.cloud), actsIn(large.cloud)]
    const results: Measurement[] = []
    for (const name of ['waiting', 'ended', 'alike'] as const) {
      await ratio(warmUp, other[name], one[name])
      const share = await ratio(times, other[name], one[name])
      results.push(measured(`snaps, 100,000 / 100: ${name}`, share, 'times', 1.3))
    }
    results.push(...(await ofAYear(large.cloud)))
    return [...results, measured('snaps: queries without an index', large.cloud.database.scans().length, 'queries', 0)]
  } finally {
    await small.close()
    await large.close()
  }
}
