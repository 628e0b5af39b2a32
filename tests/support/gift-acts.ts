/** What planners and keepers do with gift packs, for tests. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import type { InputOf } from '../../src/contract/define'
import { gifts, type RoundSettings } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { settleJobs } from './advice'
import { giveKit, givePacks } from './given-packs'
import { ownCodes } from './own-codes'
import type { Town } from './town'

export const street = 'pc.beiguan'
export const station = 'pc.beiguan.c01.s01'
export const second = 'pc.beiguan.c01.s02'
export const [planner, approver, keeper] = ['gao-jie', 'he-ming', 'ma-jianguo'] as const
const dayMs = 86_400_000

type Shown = InputOf<typeof gifts.handOut>['shown']
export const guest = (name: string, last4 = '1234'): Shown => ({ by: 'guest', name, last4 })
export const signature = '100,200 300,400;10,10 20,20'

export function giftActs(town: () => Town) {
  const codes = ownCodes(town)
  const day = (days: number) => dayOf(town().clock.now() + days * dayMs)
  const settings = (kit: string, more: Partial<RoundSettings> = {}): RoundSettings => ({
    ...{
      name: `暖冬${randomUUID().slice(0, 4)}`,
      kit,
      from: day(-1),
      to: day(9),
      per: 'person',
      guests: true,
      words: '',
    },
    who: { kind: 'riders', places: [street] },
    places: [{ node: station, quota: 50 }],
    ...more,
  })
  const draft = async (round: RoundSettings, by: string = planner, node = street) =>
    expectDone(await town().as(by)(gifts.draft, { node, round })).id
  const submit = (id: string, by: string = planner) => town().as(by)(gifts.submit, { id })
  const approve = (id: string, by: string = approver) => town().as(by)(gifts.approve, { id })

  /** Begun at all its places, with packs there. */
  async function begun(more: Partial<RoundSettings> = {}, packs = 50) {
    const kit = giveKit(town())
    const round = settings(kit, more)
    for (const { node } of round.places) givePacks(town(), node, kit, { count: packs })
    const id = await draft(round)
    expectDone(await submit(id))
    expectDone(await approve(id))
    await settleJobs(town())
    return { id, kit, round }
  }

  const own = async (persona: string): Promise<Shown> => ({ by: 'code', scene: await codes.shownBy(persona) })
  const hand = (
    at: { id: string; kit: string },
    shown: Shown,
    {
      by = keeper as string,
      node = station as string,
      key = undefined as string | undefined,
      signed = true,
      door = '',
    } = {},
  ) => {
    const asked = { node, round: at.id, kit: at.kit, shown, ...(door !== '' && { door }) }
    return town().as(by)(gifts.handOut, { ...asked, ...(signed && { signature }) }, key)
  }
  const look = (
    at: { id: string; kit: string },
    shown: Shown,
    by: string = keeper,
    node: string = station,
    door = '',
  ) => town().as(by)(gifts.look, { node, round: at.id, kit: at.kit, shown, ...(door !== '' && { door }) })
  const round = async (id: string, by: string = planner) => expectDone(await town().as(by)(gifts.round, { id }))
  const ticket = (persona: string, id: string, proxy?: string) =>
    town().as(persona)(gifts.ticket, { round: id, ...(proxy !== undefined && { proxy }) })
  return { ...codes, day, settings, draft, submit, approve, begun, own, hand, look, round, ticket }
}
