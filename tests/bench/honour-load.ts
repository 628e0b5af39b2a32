/** The board, its desk and one post cost the same among a hundred thousand posts as among a hundred. */
import { freshPost } from '../../cloudfunctions/honours/rules-fresh'
import { filed } from '../../cloudfunctions/honours/store'
import type { LocalCloud } from '../../local-cloud/cloud'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { honours } from '../../src/contract/honours'
import { dayOf } from '../../src/contract/shanghai'
import { type Measurement, measured, ratio } from './measure'
import { openBenchTown } from './workplace'

const [times, warmUp] = [60, 5] as const
const [few, many] = [100, 100_000] as const
const day = 86_400_000
const communities = ['pc.beiguan.c01', 'pc.beiguan.c02', 'pc.xinhua.c01', 'pc.xinhua.c02'] as const
/** What waits somewhere does not grow with what there has been: it is worked off. */
const draftsMost = 40

/** Posts of the last years, a third of them in the community that is looked at; the latest are drafts. */
function addPosts(cloud: LocalCloud, count: number): void {
  const now = cloud.clock.now()
  const step = Math.min(day / 24, (1_000 * day) / count)
  const rows = Array.from({ length: count }, (_, n) => {
    const at = Math.floor(now - n * step)
    const node = communities[n % 3 === 0 ? 0 : n % communities.length] ?? communities[0]
    const words = { title: `好事${n}`, text: '把摔倒的老人送回了家。' }
    const source = { kind: 'staff' } as const
    const fresh = freshPost({ ...words, node, source, writer: 'nobody', day: dayOf(at), now: at })
    const up = n < draftsMost ? {} : ({ state: 'public', at } as const)
    return filed({ _id: `bench-${n}`, ...fresh, ...up })
  })
  for (let at = 0; at < rows.length; at += 10_000)
    cloud.database.collection('honourPosts').insertMany(rows.slice(at, at + 10_000) as never)
}

function actsIn(cloud: LocalCloud) {
  const [worker, lin] = [as(cloud, 'li-wen'), as(cloud, 'lin-yulan')]
  const node = communities[0]
  return {
    board: async () => expectDone(await lin(honours.board, { node })),
    draft: async () => expectDone(await worker(honours.desk, { node, list: 'draft' })),
    public: async () => expectDone(await worker(honours.desk, { node, list: 'public' })),
    read: async () => expectDone(await lin(honours.read, { id: 'bench-90' })),
  }
}

export async function honourLoad(): Promise<Measurement[]> {
  const [small, large] = [await openBenchTown(), await openBenchTown()]
  try {
    addPosts(small.cloud, few)
    addPosts(large.cloud, many)
    large.cloud.database.clearScans()
    const [one, other] = [actsIn(small.cloud), actsIn(large.cloud)]
    const results: Measurement[] = []
    for (const name of ['board', 'draft', 'public', 'read'] as const) {
      await ratio(warmUp, other[name], one[name])
      const share = await ratio(times, other[name], one[name])
      results.push(measured(`honour board, 100,000 / 100: ${name}`, share, 'times', 1.3))
    }
    const scans = large.cloud.database.scans().length
    return [...results, measured('honour board: queries without an index', scans, 'queries', 0)]
  } finally {
    await small.close()
    await large.close()
  }
}
