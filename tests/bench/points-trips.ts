/** The acts around points and stars; every one must succeed. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { LocalCloud } from '../../local-cloud/cloud'
import { as, expectDone } from '../../local-cloud/seed/caller'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { monthOf } from '../../src/contract/months'
import { people } from '../../src/contract/people'
import { points } from '../../src/contract/points'
import { firstRule } from '../../src/contract/points/rule'
import { dayOf } from '../../src/contract/shanghai'
import { stars } from '../../src/contract/stars'
import { quarterAfter, quarterOf } from '../../src/contract/stars/quarters'
import { firstStarRule } from '../../src/contract/stars/rule'
import { shownBy } from './shown-code'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [volunteer, rider, worker, lead, district] = ['lin-yulan', 'zhao-tiezhu', 'li-wen', 'gao-jie', 'he-ming'] as const
const node = 'pc.beiguan.c01.s01'
const dayMs = 86_400_000
const reason = '看过了'
const run = promisify(execFile)

export async function pointsTrips(count: Count, cloud: LocalCloud): Promise<void> {
  const rule = { ...firstRule, from: dayOf(Date.now() + dayMs), giving: { yearMost: 1000, peopleMost: 2 } }
  const entry = await served(cloud)
  await count(volunteer, points.mine, { purse: 'volunteer' })
  await count(volunteer, points.statement, { purse: 'volunteer', month: monthOf(Date.now()) })
  await count(volunteer, points.board, { node, purse: 'volunteer' })
  await count(volunteer, points.showOnBoards, { on: true })
  await count(district, points.rules, { purse: 'volunteer' })
  await count(district, points.setRule, { purse: 'volunteer', rule, reason })
  await count(worker, points.awards, { node: 'pc.beiguan.c01' })
  await count(worker, points.reverse, { entry, reason })
  await cloud.runTask('points.verifyLedger')
  const { purses } = await count(district, points.frozen, {})
  await count(district, points.thaw, { account: purses[0]?.account ?? '', reason })
  const offset = cloud.clock.offset
  cloud.clock.setOffset(offset + 2 * dayMs)
  const scene = await shownBy(count, 'sun-xiaomei')
  await count(volunteer, points.give, { purse: 'volunteer', points: 100, scene })
  cloud.clock.setOffset(offset)
  await starsTrips(count)
}

/**
 * Points for the volunteer and the rider, a star, and a purse that does not add up; returns an entry of the volunteer's. In a process of
 * its own, because the SDK keeps its connection and other parts of the bench need one elsewhere.
 */
async function served(cloud: LocalCloud): Promise<string> {
  const idOf = async (persona: string) => expectDone(await as(cloud, persona)(people.me, {})).person?.id ?? ''
  const script = path.join(__dirname, 'serve-points.ts')
  const { stdout } = await run(process.execPath, [
    '--import',
    'tsx',
    script,
    cloud.url,
    await idOf(volunteer),
    await idOf(rider),
  ])
  return stdout.trim()
}

async function starsTrips(count: Count): Promise<void> {
  await count(rider, stars.mine, {})
  await count(rider, stars.appeal, { words: '少算了一次' })
  const { items } = await count(worker, stars.appeals, { node: 'pc.beiguan.c01' })
  const appeal = items[0]?.id ?? ''
  await count(worker, stars.decide, { appeal, level: 1, reason })
  await count(rider, stars.object, { words: '还是少一次' })
  await count(lead, stars.decide, { appeal, level: 2, reason })
  await count(district, stars.rules, {})
  const rule = { ...firstStarRule, from: quarterAfter(quarterOf(Date.now()), 1) }
  await count(district, stars.setRule, { rule, reason })
}
