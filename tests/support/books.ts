/** A book corner to test on: the station of the town, with nothing borrowed, and a keeper of another street. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { type BookEntry, books } from '../../src/contract/books'
import { people } from '../../src/contract/people'
import { openTown, type Town } from './town'

export const node = 'pc.beiguan.c01.s01'
export const elsewhere = 'pc.xinhua.c01.s01'
export const [keeper, worker, lin, zhao, sun, stranger, foreign] = [
  'ma-jianguo',
  'li-wen',
  'lin-yulan',
  'zhao-tiezhu',
  'sun-xiaomei',
  'chen-xinlai',
  'wang-lvshi',
] as const

export async function openCorner(): Promise<Town> {
  const town = await openTown()
  const invite = { role: 'keeper', node: elsewhere, note: '新华的', days: 1 } as const
  const { code } = expectDone(await town.as('he-ming')(people.invite, invite))
  expectDone(await town.as(foreign)(people.acceptInvitation, { code }))
  const { giveAllBack } = cornerOf(() => town)
  for (const persona of [lin, zhao]) await giveAllBack(persona)
  return town
}

export const entry = (more: Partial<BookEntry> = {}): BookEntry => ({
  title: `试读 ${randomUUID().slice(0, 8)}`,
  category: 'other',
  copies: 1,
  ...more,
})

/** What people do there; `town` is asked anew each time, because tests open it when they begin. */
export function cornerOf(town: () => Town) {
  const mine = async (persona: string) => expectDone(await town().as(persona)(books.mine, {}))
  const giveBack = (persona: string, id: string) => town().as(persona)(books.giveBack, { id })
  const desk = async (persona: string = keeper, at: string = node) =>
    expectDone(await town().as(persona)(books.desk, { node: at }))
  return {
    mine,
    giveBack,
    desk,
    giveAllBack: async (persona: string) => {
      for (const { book } of (await mine(persona)).lent) expectDone(await giveBack(persona, book))
    },
    added: async (more: Partial<BookEntry> = {}, at: string = node, by: string = keeper) =>
      expectDone(await town().as(by)(books.add, { node: at, book: entry(more) })).id,
    lend: (persona: string, id: string, key?: string) => town().as(persona)(books.lend, { id }, key),
    read: async (id: string, persona: string = stranger) => expectDone(await town().as(persona)(books.read, { id })),
    find: async (words: string, more = {}) =>
      expectDone(await town().as(stranger)(books.list, { node, words, ...more })).books.items.map(({ title }) => title),
    lentOf: async (id: string) => (await desk()).lent.items.find(({ book }) => book === id),
  }
}
