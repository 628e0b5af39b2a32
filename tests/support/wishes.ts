/** A wall to test on: the station of the town, emptied of what the seed has hung there. */
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { isLive, type WallList, type WishDraft, wishes } from '../../src/contract/wishes'
import { settleJobs } from './advice'
import { openTown, type Town } from './town'

export const station = 'pc.beiguan.c01.s01'
const worker = 'li-wen'

export const draft = (more: Partial<WishDraft> = {}): WishDraft => ({
  category: 'hand',
  words: '帮忙把米搬上三楼',
  where: 'home',
  wanted: 1,
  named: false,
  sharePhone: false,
  ...more,
})

const authors = ['lin-yulan', 'zhao-tiezhu', 'sun-xiaomei', 'ma-jianguo', worker, 'wang-lvshi'] as const

/** Ends all that is under way as its author would, so that a test begins with an empty wall. */
async function settleAll(town: Town): Promise<void> {
  for (const persona of authors) {
    const mine = await town.as(persona)(wishes.mine, {})
    if (!mine.ok) continue
    for (const { id, doneAt } of mine.data.wishes.filter(wish => isLive(wish.state))) {
      if (doneAt === undefined) expectDone(await town.as(persona)(wishes.withdraw, { id }))
      else expectDone(await town.as(persona)(wishes.confirm, { id, done: true }))
    }
  }
  await settleJobs(town)
}

export async function openWall(): Promise<Town> {
  const town = await openTown()
  await settleAll(town)
  return town
}

export function wallOf(town: Town) {
  const make = async (persona: string, more: Partial<WishDraft> = {}) =>
    expectDone(await town.as(persona)(wishes.make, { node: station, wish: draft(more) })).id
  const wall = async (list: WallList, after?: string) =>
    expectDone(
      await town.as('chen-xinlai')(wishes.wall, { node: station, list, ...(after !== undefined && { after }) }),
    )
  return {
    make,
    wall,
    open: async (persona: string, more: Partial<WishDraft> = {}) => {
      const id = await make(persona, more)
      const by = persona === worker ? 'gao-jie' : worker
      expectDone(await town.as(by)(wishes.screen, { id, verdict: { kind: 'release' } }))
      return id
    },
    ids: async (list: WallList) => (await wall(list)).items.map(row => row.id),
    read: async (id: string, persona: string) => expectDone(await town.as(persona)(wishes.read, { id })),
    givePhone: async (persona: string, phone: string) => {
      const { person } = expectDone(await town.as(persona)(people.me, {}))
      const profile = { name: person?.name ?? null, phone, home: person?.home?.id ?? null }
      expectDone(await town.as(persona)(people.updateProfile, profile))
    },
    settleAll: () => settleAll(town),
    /** keeper of a station in another street */
    foreignKeeper: async () => {
      const invite = { role: 'keeper', node: 'pc.xinhua.c01.s01', note: '新华的站长', days: 1 } as const
      const { code } = expectDone(await town.as('he-ming')(people.invite, invite))
      expectDone(await town.as('zhao-tiezhu')(people.acceptInvitation, { code }))
      return 'zhao-tiezhu'
    },
  }
}

/** A wish of 林玉兰 that 赵铁柱 has taken on. */
export async function taken(town: Town, more: Partial<WishDraft> = {}): Promise<string> {
  const id = await wallOf(town).open('lin-yulan', more)
  expectDone(await town.as('zhao-tiezhu')(wishes.claim, { id, sharePhone: false }))
  return id
}
