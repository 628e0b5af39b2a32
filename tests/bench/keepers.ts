/**
 * Twenty stations hand out to the same two hundred people at the same time, while writes conflict, connections drop and workers die: each
 * keeper sends again with their own key until they have a definite answer. Everybody ends with exactly one pack, and every stock adds up.
 */
import { randomUUID } from 'node:crypto'
import { stockId } from '../../cloudfunctions/stores'
import type { LocalCloud } from '../../local-cloud/cloud'
import { as } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { giveKit } from '../support/given-packs'
import { addStations, addTickets, openRound } from './gift-rows'
import { type Measurement, measured } from './measure'
import { openBenchTown } from './workplace'

const [stations, people, round] = [20, 200, 'bench-keepers'] as const
/** each person comes to so many counters */
const visits = 3
/** they stand behind the counters in turn: three who reach all twenty */
const keepers = ['li-wen', 'gao-jie', 'he-ming'] as const
const passing = new Set(['BUSY', 'UNAVAILABLE', 'INTERNAL'])
const mostTries = 60

async function handOne(cloud: LocalCloud, persona: string, node: string, kit: string, code: string) {
  const key = randomUUID()
  const input = { node, round, kit, shown: { by: 'ticket', code } } as const
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const reply = await as(cloud, persona)(gifts.handOut, input, key)
    if (reply.ok) return { answer: 'handed', record: reply.data.record, tries }
    if (!passing.has(reply.error.code) && !reply.error.code.startsWith('CLOUD_'))
      return { answer: reply.error.code, tries }
  }
  return { answer: 'none', tries: mostTries }
}

/** Every counter serves one person after the other, all counters at once. */
async function serve(cloud: LocalCloud, nodes: readonly string[], kit: string, codes: readonly string[]) {
  const answers: Awaited<ReturnType<typeof handOne>>[] = []
  await Promise.all(
    nodes.map(async (node, at) => {
      // the same people stand in the same order before three counters each
      const own = codes.filter((_, person) => [0, 1, 2].some(visit => (person + visit) % stations === at))
      for (const code of own) answers.push(await handOne(cloud, keepers[at % keepers.length] ?? '', node, kit, code))
    }),
  )
  return answers
}

export async function manyKeepers(): Promise<Measurement[]> {
  const { cloud, close } = await openBenchTown()
  try {
    const nodes = addStations(cloud, stations)
    const kit = giveKit(cloud)
    openRound(cloud, { round, kit, nodes, packs: people, quota: people }, stockId)
    const codes = addTickets(cloud, round, people)
    cloud.faults.conflictNext(40, 'commit')
    cloud.faults.dropNext('database.commitTransaction', 10)
    cloud.faults.crashNext(6, 'after')
    const answers = await serve(cloud, nodes, kit, codes)
    cloud.faults.clear()
    const rows = (name: string) => cloud.database.collection(name).all()
    const records = rows('giftHandouts').filter(row => row.round === round)
    const byPerson = new Map<unknown, number>()
    for (const { person } of records) byPerson.set(person, (byPerson.get(person) ?? 0) + 1)
    const moves = rows('stockEntries')
    const off = rows('storeStocks').filter(stock => {
      const own = moves.filter(entry => entry.stock === stock._id)
      const here = records.filter(row => row.node === stock.node).length
      const [counted] = stock.rounds as { handed: number }[]
      const sum = own.reduce((all, { change }) => all + Number(change), 0)
      if (sum !== stock.quantity) return true
      // the town has stocks of its own, which nobody takes from here
      if (!nodes.includes(String(stock.node))) return false
      return people - Number(stock.quantity) !== here || counted?.handed !== here
    })
    const told = answers.flatMap(({ record }) => record ?? [])
    const definite = answers.filter(({ answer }) => answer === 'handed' || answer === 'GIFT_TWICE').length
    const label = (what: string) => `20 stations, 200 people, 3 visits each: ${what}`
    return [
      measured(label('without a definite answer'), people * visits - definite, 'visits', 0),
      measured(label('people without a pack'), people - byPerson.size, 'people', 0),
      measured(label('people with two'), [...byPerson.values()].filter(count => count > 1).length, 'people', 0),
      measured(
        label('told, but not recorded'),
        told.filter(id => !records.some(({ _id }) => _id === id)).length,
        'packs',
        0,
      ),
      measured(label('recorded, but nobody was told'), records.length - new Set(told).size, 'packs', 0),
      measured(label('stocks that do not add up'), off.length, 'stocks', 0),
      measured(label('tries of the one who waited longest'), Math.max(...answers.map(({ tries }) => tries)), 'tries'),
    ]
  } finally {
    await close()
  }
}
