/** The seeded town with what its screens of gift packs need besides: a round that a resident may hope for, and one with a list. */
import { expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { settleJobs } from './advice'
import { giftActs, planner, station, street } from './gift-acts'
import type { Town } from './town'

export interface GiftTown {
  /** ids of rounds */
  readonly riders: string
  readonly homes: string
  readonly draft: string
  readonly submitted: string
}

/** The seeded rounds by their names; the first one's kit is the one that lies at its counters. */
export async function seededRounds(town: Town) {
  const { items } = expectDone(await town.as(planner)(gifts.rounds, { node: street }))
  const named = (name: string) => {
    const found = items.find(round => round.name === name)
    if (!found) throw new Error(`the seeded town has no round ${name}`)
    return { id: found.id, kit: found.pack.kit }
  }
  return { riders: named('小哥冬日暖新'), submitted: named('腊八邻里暖心') }
}

async function fill(town: Town): Promise<GiftTown> {
  const acts = giftActs(() => town)
  const { riders, submitted } = await seededRounds(town)
  const { kit } = riders
  const homes = await acts.draft(
    acts.settings(kit, {
      name: '邻里暖冬',
      places: [{ node: station, quota: 5 }],
      who: { kind: 'homes', places: [street] },
    }),
  )
  expectDone(await acts.submit(homes))
  expectDone(await acts.approve(homes))
  await settleJobs(town)
  const draft = await acts.draft(acts.settings(kit, { name: '春节慰问', who: { kind: 'list' } }))
  return { riders: riders.id, homes, draft, submitted: submitted.id }
}

const towns = new WeakMap<Town, Promise<GiftTown>>()

/** Once for a town, whoever asks first. */
export function giftTown(town: Town): Promise<GiftTown> {
  const known = towns.get(town) ?? fill(town)
  towns.set(town, known)
  return known
}
