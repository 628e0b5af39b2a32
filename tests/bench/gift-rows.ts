/** Rounds, people and records in bulk for the bench, of the shape that the actions write. */
import type { LocalCloud } from '../../local-cloud/cloud'
import { lineage } from '../../src/contract/organisation'
import { privacyNoticeVersion } from '../../src/contract/people'
import { dayOf } from '../../src/contract/shanghai'

type Rows = Pick<LocalCloud, 'clock' | 'database'>
const dayMs = 86_400_000
const everybody = { kind: 'homes', places: ['pc'] } as const

/** Stations below a community of the seeded town. */
export function addStations(cloud: Rows, count: number): readonly string[] {
  const nodes = Array.from({ length: count }, (_, at) => `pc.beiguan.c01.x${String(at).padStart(3, '0')}`)
  const row = { kind: 'station', open: true, children: [], at: 0 }
  cloud.database.collection('places').insertMany(nodes.map((_id, at) => ({ _id, name: `试用驿站${at}`, ...row })))
  return nodes
}

const roundHere = (cloud: Rows, round: string, quota: number, more: object = {}) => {
  const now = cloud.clock.now()
  const days = { from: dayOf(now - dayMs), to: dayOf(now + 30 * dayMs) }
  const plan = { round, name: `批次${round}`, ...days, per: 'person', who: everybody, guests: true, quota }
  return { ...plan, handed: 0, outside: 0, lots: [], along: [], ...more }
}

/** An open round at these places, with so many packs at each; its stocks know it already. */
export function openRound(
  cloud: Rows,
  {
    round,
    kit,
    nodes,
    packs,
    quota,
  }: { round: string; kit: string; nodes: readonly string[]; packs: number; quota: number },
  stockId: (node: string, kit: string) => string,
): void {
  const here = roundHere(cloud, round, quota)
  const { round: _id, name, from, to, per, who, guests } = here
  const pack = { kit, name: '冬日礼包', version: 1, value: 7_000, lines: [] }
  const places = nodes.map(node => ({ node, quota }))
  const plan = { name, kit, from, to, per, who, guests, words: '', places, pack }
  const state = { state: 'open', by: 'nobody', writers: ['nobody'], at: 0, spreading: false, kitStopped: false }
  const ends = { remindOn: '9999-12-31', ended: [] }
  const reach = [...new Set(nodes.flatMap(node => lineage(node)))]
  cloud.database
    .collection('giftRounds')
    .insertMany([{ _id, ...plan, ...state, ...ends, node: 'pc', areas: ['pc'], reach }])
  const lot = { lot: `lot-${kit}`, source: 'packed', value: 7_000, left: packs, sums: { assembled: packs } }
  const about = { name: '冬日礼包', unit: '份', thing: { kind: 'kit', id: kit }, low: 0, firstExpiry: '9999-12-31' }
  cloud.database.collection('storeStocks').insertMany(
    nodes.map(node => {
      const book = { node, areas: [...lineage(node)], quantity: packs, moves: 1, countedMove: 0 }
      return { _id: stockId(node, kit), ...about, ...book, lots: [lot], rounds: [here] }
    }),
  )
  cloud.database.collection('stockEntries').insertMany(
    nodes.map(node => {
      const moved = { move: 1, kind: 'assembled', change: packs, after: packs, lot: lot.lot, at: 0 }
      const id = stockId(node, kit)
      return {
        _id: `first-${id}`,
        stock: id,
        room: 'storeStocks',
        node,
        areas: [...lineage(node)],
        name: '冬日礼包',
        unit: '份',
        ...moved,
      }
    }),
  )
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeOf = (index: number): string =>
  `T${Array.from({ length: 9 }, (_, place) => alphabet[Math.floor(index / 32 ** place) % 32]).join('')}`

/** People with a ticket of the round each; the codes in order. */
export function addTickets(cloud: Rows, round: string, count: number): readonly string[] {
  const numbers = Array.from({ length: count }, (_, at) => at)
  const person = (at: number) => `bench-person-${round}-${at}`
  const home = 'pc.beiguan.c01.e01'
  const agreed = { version: privacyNoticeVersion, at: 0 }
  cloud.database.collection('people').insertMany(
    numbers.map(at => ({
      _id: `account-${person(at)}`,
      personId: person(at),
      name: `居民${at}`,
      home,
      agreed,
      at: 0,
    })),
  )
  cloud.database.collection('giftTickets').insertMany(
    numbers.map(at => ({
      _id: `ticket-${person(at)}`,
      round,
      person: person(at),
      code: codeOf(at),
      name: `居民${at}`,
      home,
      at: cloud.clock.now(),
    })),
  )
  return numbers.map(codeOf)
}

/** Records of many rounds and places in the years before. */
export function addRecords(cloud: Rows, count: number, rounds: readonly string[], nodes: readonly string[]): void {
  const atOnce = 10_000
  const row = (at: number) => {
    const [round = '', node = ''] = [rounds[at % rounds.length], nodes[at % nodes.length]]
    const about = {
      round,
      roundName: `批次${round}`,
      node,
      areas: [...lineage(node)],
      kit: 'old.1',
      pack: '冬日礼包 第1版',
    }
    const who = { subject: `old-${at}`, person: `old-${at}`, name: `居民${at}`, way: 'code', by: 'nobody' }
    const fine = { double: false, short: false, eligible: true, differs: false, state: 'valid' }
    return {
      _id: `record-${String(at).padStart(6, '0')}`,
      ...about,
      value: 7_000,
      lot: 'old',
      ...who,
      at: 1_700_000_000_000 + at,
      ...fine,
    }
  }
  for (let from = 0; from < count; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - from) }, (_, at) => row(from + at))
    cloud.database.collection('giftHandouts').insertMany(some)
  }
}
