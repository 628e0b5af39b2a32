/**
 * The town with the figures of a whole district: 30,000 volunteers, their accounts, a year of services and points, and three years of journal. Written in bulk, because
 * 300,000 calls would take an hour; every row has the shape that the actions write.
 */
import { createHash } from 'node:crypto'
import { lineage } from '../../src/contract/organisation'
import { privacyNoticeVersion } from '../../src/contract/people'
import type { LocalCloud } from '../cloud'
import { loadService } from './load-service'
import { seedTown } from './town'

const volunteers = 30_000
const journalRows = 300_000
const day = 86_400_000
const communities = ['pc.beiguan.c01', 'pc.beiguan.c02', 'pc.xinhua.c01', 'pc.xinhua.c02'] as const
const hash = (...parts: readonly (string | number)[]) => createHash('sha256').update(parts.join(' ')).digest('hex')
const pick = (index: number) => communities[index % communities.length] ?? communities[0]

export async function seedLoad(cloud: LocalCloud): Promise<void> {
  const now = cloud.clock.now()
  const numbers = Array.from({ length: volunteers }, (_, index) => index)
  const personId = (index: number) => hash('load-person', index).slice(0, 24)
  const at = (index: number) => now - (index % 1000) * day
  cloud.database.collection('people').insertMany(
    numbers.map(index => ({
      _id: hash('load-account', index).slice(0, 32),
      personId: personId(index),
      name: `志愿者${index + 1}`,
      home: pick(index),
      agreed: { version: privacyNoticeVersion, at: at(index) },
      at: at(index),
    })),
  )
  cloud.database.collection('grants').insertMany(
    numbers.map(index => ({
      _id: hash('load-grant', index).slice(0, 32),
      staff: false,
      personId: personId(index),
      role: 'volunteer',
      node: pick(index),
      by: personId(index),
      at: at(index),
    })),
  )
  loadService(cloud, { volunteers, personId })
  for (let from = 0; from < journalRows; from += 50_000) {
    cloud.database.collection('journal').insertMany(
      Array.from({ length: 50_000 }, (_, offset) => {
        const index = from + offset
        const node = pick(index)
        return {
          _id: hash('load-journal', index).slice(0, 32),
          action: 'people.takeUpRole',
          by: personId(index % volunteers),
          at: at(index),
          requestId: hash('load-request', index).slice(0, 24),
          node,
          areas: lineage(node),
          record: { role: 'volunteer', node },
        }
      }),
    )
  }
  // last, so that what the town's own people do is added to the district's boards as it is in life
  await seedTown(cloud)
}
