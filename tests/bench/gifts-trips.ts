/** Gift packs from the first draft to the last record; every act must succeed. */
import type { LocalCloud } from '../../local-cloud/cloud'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { gifts, type RoundSettings } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { signoffs } from '../../src/contract/signoffs'
import { signature } from '../support/gift-acts'
import { giveKit, givePacks } from '../support/given-packs'
import { shownBy } from './shown-code'

type Open = (id: string) => Promise<void>
type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [planner, approver, keeper, rider] = ['gao-jie', 'he-ming', 'ma-jianguo', 'zhao-tiezhu'] as const
const [street, node] = ['pc.beiguan', 'pc.beiguan.c01.s01'] as const
const dayMs = 86_400_000

export async function giftsTrips(count: Count, cloud: LocalCloud): Promise<void> {
  const now = cloud.clock.now()
  const kit = giveKit(cloud)
  givePacks(cloud, node, kit, { count: 50 })
  const plan: RoundSettings = {
    ...{ name: '试用批次', kit, from: dayOf(now), to: dayOf(now + 9 * dayMs), per: 'person', guests: true, words: '' },
    who: { kind: 'riders', places: [street] },
    places: [{ node, quota: 40 }],
  }
  const open = async (id: string) => {
    await count(planner, gifts.submit, { id })
    await count(approver, gifts.approve, { id })
    for (let turn = 0; turn < 3; turn += 1) await cloud.fireTimer()
  }
  const { id } = await count(planner, gifts.draft, { node: street, round: plan })
  await count(planner, gifts.edit, { id, round: { ...plan, name: '试用' } })
  await count(planner, gifts.submit, { id })
  await count(approver, gifts.sendBack, { id, reason: '写清楚些' })
  await open(id)
  await count(planner, gifts.setQuota, { id, node, quota: 30 })
  const at = { node, round: id, kit }
  await count(keeper, gifts.atCounter, { node })
  const { code } = await count(rider, gifts.ticket, { round: id, proxy: '孙晓梅' })
  await count(keeper, gifts.look, { ...at, shown: { by: 'ticket', code } })
  const byTicket = await count(keeper, gifts.handOut, { ...at, shown: { by: 'ticket', code }, signature })
  const again = { record: byTicket.record, reason: '点错了' }
  await count(keeper, gifts.undo, again)
  await count(keeper, gifts.redo, again)
  await count(keeper, gifts.undo, again)
  await count(rider, gifts.dropTicket, { round: id })
  await count(keeper, gifts.handOut, { ...at, shown: { by: 'guest', name: '王大妈', last4: '1234' }, signature })
  await count(rider, gifts.mine, {})
  await count(planner, gifts.records, { node: street, round: id })
  await count(planner, gifts.exportRecords, { node: street })
  await count(keeper, signoffs.sheet, { node, round: id })
  await count(planner, gifts.figures, { round: id })
  await count(planner, gifts.round, { id })
  await count(planner, gifts.rounds, { node: street })
  await count(planner, gifts.close, { id, reason: '发完了' })
  await outside(count, open, plan, cloud)
  await lists(count, open, { ...plan, who: { kind: 'list' } }, cloud)
}

/** Somebody who has had nothing yet, at a place without network; and what they say of it. */
async function outside(count: Count, open: Open, round: RoundSettings, cloud: LocalCloud) {
  const { id } = await count(planner, gifts.draft, { node: street, round })
  await open(id)
  const at = { node, round: id, kit: round.kit }
  cloud.clock.setOffset(cloud.clock.now() - Date.now() + 5 * 60_000)
  const scene = await shownBy(count, rider)
  const along = await count(keeper, gifts.takeAlong, { ...at, count: 3 })
  const sent = { allotment: along.id, sign: along.sign, number: 1, shown: { by: 'code', scene } } as const
  const { record } = await count(keeper, gifts.handOutside, { ...sent, at: cloud.clock.now() })
  await count(keeper, gifts.bringBack, { allotment: along.id })
  const { id: said } = await count(rider, gifts.complain, { round: id, record, words: '少了手套' })
  await count(planner, gifts.complaints, { node: street })
  await count(planner, gifts.answer, { id: said, words: '补上了' })
}

/** A round for a list: a full portion, and the person who shows their own code and stands on it. */
async function lists(count: Count, open: Open, round: RoundSettings, cloud: LocalCloud) {
  const { id } = await count(planner, gifts.draft, { node: street, round })
  const portion = Array.from({ length: 50 }, (_, at) => ({ name: `居民${at}`, phone: `1380000${1_000 + at}` }))
  await count(planner, gifts.listTable, { id })
  await count(planner, gifts.importList, { id, portion })
  const { items } = await count(planner, gifts.listed, { id })
  await count(planner, gifts.unlist, { id, row: items[0]?.id ?? '', reason: '搬走了' })
  await open(id)
  const shown = { by: 'guest', name: '居民9', last4: '1009' } as const
  await count(keeper, gifts.handOut, { node, round: id, kit: round.kit, shown, signature })
  await cloud.fireTimer()
}
