/** Database round trips of every action, begin and commit included: what users wait for and operators pay for. */
import { randomUUID } from 'node:crypto'
import { deskCard } from '../../cloudfunctions/rights/fixtures/desk-card'
import { startCloud } from '../../local-cloud/cloud'
import { as, expectDone, fromGroup } from '../../local-cloud/seed/caller'
import { setupCode } from '../../local-cloud/seed/town'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { drafts } from '../../src/contract/drafts'
import { emptyFacts, letters } from '../../src/contract/letters'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { rights } from '../../src/contract/rights'
import { databaseTrips } from '../support/trips'
import { adviceTrips } from './advice-trips'
import { booksTrips } from './books-trips'
import { certificatesTrips } from './certificates-trips'
import { classesTrips } from './classes-trips'
import { giftsTrips } from './gifts-trips'
import { groupsTrips } from './groups-trips'
import { honoursTrips } from './honours-trips'
import { hoursTrips } from './hours-trips'
import { marketTrips } from './market-trips'
import { type Measurement, measured } from './measure'
import { placesTrips } from './places-trips'
import { pointsTrips } from './points-trips'
import { postersTrips } from './posters-trips'
import { serviceTrips } from './service-trips'
import { snapsTrips } from './snaps-trips'
import { stationsTrips, stationTableTrips } from './stations-trips'
import { storesTrips } from './stores-trips'
import { suppliesTrips } from './supplies-trips'
import { mostFor, mostPerCommand } from './trip-limits'
import { wishesTrips } from './wishes-trips'
import { builtFunctions, openBenchTown, scratchFolder } from './workplace'

export async function roundTrips(): Promise<Measurement[]> {
  const { cloud, close } = await openBenchTown()
  const results: Measurement[] = []
  /** every act must succeed: a refusal would be cheaper than the real thing */
  const count = async <A extends Action>(persona: string, action: A, input: InputOf<A>, group?: string) => {
    const caller = group === undefined ? as(cloud, persona) : fromGroup(cloud, persona, group)
    const { trips, result } = await databaseTrips(cloud, () => caller(action, input, randomUUID()))
    results.push(measured(`round trips: ${action.id}`, trips, 'trips', mostFor(action, input)))
    return expectDone(result)
  }
  try {
    await count('chen-xinlai', people.agree, { version: privacyNoticeVersion })
    await count('chen-xinlai', people.me, {})
    await count('lin-yulan', people.updateProfile, { name: '林玉兰', phone: '13900001111', home: 'pc.beiguan.c01' })
    await count('lin-yulan', people.takeUpRole, { role: 'volunteer', node: 'pc.beiguan.c01' })
    await count('lin-yulan', people.layDownRole, { role: 'volunteer', node: 'pc.beiguan.c01' })
    await count('lin-yulan', people.exportMine, {})
    await count('lin-yulan', people.places, { kinds: ['community'] })
    await count('li-wen', people.addPlace, {
      parent: 'pc.beiguan.c01',
      segment: 'bench',
      kind: 'estate',
      name: '试验小区',
    })
    await count('li-wen', people.renamePlace, { node: 'pc.beiguan.c01.bench', name: '试验家园' })
    await count('li-wen', people.closePlace, {
      node: 'pc.beiguan.c01.bench',
      successor: 'pc.beiguan.c01.e01',
      reason: '试完了',
    })
    const first = await count('li-wen', people.invite, {
      role: 'keeper',
      node: 'pc.beiguan.c01.s02',
      note: '给新同事',
      days: 1,
    })
    await count('chen-xinlai', people.acceptInvitation, { code: first.code })
    const second = await count('li-wen', people.invite, {
      role: 'keeper',
      node: 'pc.beiguan.c01.s02',
      note: '给新同事',
      days: 1,
    })
    await count('li-wen', people.revokeInvitation, { id: second.id })
    await count('li-wen', people.invitations, { node: 'pc.beiguan.c01' })
    const roster = await count('gao-jie', people.staffOf, { node: 'pc.beiguan' })
    const keeper = roster.items.find(item => item.name === '马建国')
    const post = {
      personId: keeper?.personId ?? '',
      role: 'keeper',
      node: 'pc.beiguan.c02.s01',
      reason: '顶班',
    } as const
    await count('gao-jie', people.grantRole, post)
    await count('gao-jie', people.revokeRole, post)
    const lin = expectDone(await as(cloud, 'lin-yulan')(people.me, {})).person
    await count('li-wen', people.revealPhone, { personId: lin?.id ?? '', node: 'pc.beiguan.c01', reason: '上门联系' })
    await count('lin-yulan', people.whoLooked, {})
    await count('gao-jie', people.trail, { node: 'pc.beiguan' })
    await count('chen-xinlai', people.deleteMe, { confirm: '删除' })
    await adviceTrips(count)
    await certificatesTrips(count, Date.now())
    await classesTrips(count, Date.now())
    await booksTrips(count)
    await suppliesTrips(count)
    await storesTrips(count)
    await serviceTrips(count, Date.now(), hours => cloud.clock.setOffset(hours * 3_600_000))
    await hoursTrips(count, cloud)
    await marketTrips(count)
    await giftsTrips(count, cloud)
    await snapsTrips(count, cloud)
    await honoursTrips(count, cloud)
    await pointsTrips(count, cloud)
    await wishesTrips(count, days => cloud.clock.setOffset(days * 86_400_000))
    await groupsTrips(count)
    await postersTrips(count)
    await stationsTrips(count, cloud)
    await count('lin-yulan', rights.topics, {})
    await count('lin-yulan', rights.ask, { question: '网上买的鞋不想要了能退吗' })
    await countDesk(count)
    await countDrafts(count)
    results.push(await claiming())
    results.push(...(await placesTrips(cloud)))
    results.push(...(await stationTableTrips(cloud)))
    results.push(measured('queries without an index', cloud.database.scans().length, 'queries', 0))
    return results
  } finally {
    await close()
  }
}

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

/** Feedback on an answer, and a card from the desk through its life. */
async function countDesk(count: Count): Promise<void> {
  const subject = { kind: 'card', cardId: 'invoice' } as const
  await count('lin-yulan', rights.rateAnswer, { subject, verdict: 'notRight', note: '看不懂' })
  const { items } = await count('wang-lvshi', rights.reviewList, {})
  await count('wang-lvshi', rights.closeReview, { id: items[0]?.id ?? '', done: '改好了' })
  const draft = await count('wang-lvshi', rights.draftCard, deskCard('共享雨伞'))
  await count('he-ming', rights.drafts, { list: 'waiting' })
  await count('he-ming', rights.reviewCard, { ...draft, verdict: 'publish' })
  await count('he-ming', rights.withdrawCard, { id: draft.id, reason: '试完了' })
  await count('wang-lvshi', rights.citable, { law: 'consumer-regs' })
}

/** A letter, and its draft through its life. */
async function countDrafts(count: Count): Promise<void> {
  const facts = { ...emptyFacts('complaint'), cardId: 'prepaid-runaway' }
  const id = 'draft-of-the-bench'
  await count('lin-yulan', letters.compose, { facts })
  await count('lin-yulan', letters.pdf, { facts })
  await count('lin-yulan', drafts.save, { id, title: '投诉书', facts, agreed: true })
  await count('lin-yulan', drafts.list, {})
  await count('lin-yulan', drafts.open, { id })
  await count('lin-yulan', drafts.remove, { id })
}

/** The first administrator's claim happens once in the life of an environment, so it gets one of its own. */
async function claiming(): Promise<Measurement> {
  const folder = scratchFolder()
  const cloud = await startCloud({ port: 0, dir: folder.path, functionsDir: builtFunctions, timers: false })
  try {
    const admin = as(cloud, 'admin')
    expectDone(await admin(people.agree, { version: privacyNoticeVersion }))
    const code = await setupCode(cloud)
    const claim = () => admin(people.claimEnvironment, { code, segment: 'pc', district: '平城区' })
    const { trips, result } = await databaseTrips(cloud, claim)
    expectDone(result)
    return measured('round trips: people.claimEnvironment', trips, 'trips', mostPerCommand)
  } finally {
    await cloud.close()
    folder.remove()
  }
}
