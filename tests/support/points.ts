/**
 * Points for people of a town: services booked by the domain's own code, through the real SDK against the town's cloud. The SDK keeps its
 * connection for the process, so one town in a process.
 */
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import type { Purse } from '../../src/contract/points/purses'
import { dayOf } from '../../src/contract/shanghai'
import { periodOf } from '../../src/contract/stars/quarters'
import { connectSdk } from './sdk'
import type { Town } from './town'

type ServedFor = import('../../cloudfunctions/points').ServedFor
interface Service extends Partial<Omit<ServedFor, 'person'>> {
  /** when it is booked; now unless said otherwise */
  readonly at?: number
}

export interface PointsHand {
  /** An hour of sweeping at the station of Beiguan, unless said otherwise; on the boards at once. Returns the entry. */
  serve(persona: string, service?: Service): Promise<string>
  /** Pays for something; returns the entry. */
  pay(persona: string, points: number, title?: string): Promise<string>
  /** Something wrong is written into a purse past the domain. */
  spoil(persona: string, purse: Purse): Promise<void>
  /** The stars of the quarter that holds now, as the timer gives them at its beginning. */
  giveStars(): Promise<void>
  personOf(persona: string): Promise<string>
  /** The points and stars that the town was seeded with are gone, as if nobody had served yet. */
  forget(): Promise<void>
}

/** What follows from services that were booked, and what was bought with it. */
const kept = ['purses', 'pointEntries', 'boards', 'standings', 'boardProgress', 'orders'] as const

export const pointsHand = (town: Pick<Town, 'url' | 'as'>): Promise<PointsHand> =>
  pointsHandAt(town.url, async persona => expectDone(await town.as(persona)(people.me, {})).person?.id ?? '')

/** The same for a cloud in another process. */
export async function pointsHandAt(url: string, personOf: PointsHand['personOf']): Promise<PointsHand> {
  const sdk = await connectSdk(url)
  const [kernel, points, { purseId, purseRecords }, { give }] = await Promise.all([
    import('../../cloudfunctions/kernel'),
    import('../../cloudfunctions/points'),
    import('../../cloudfunctions/points/store'),
    import('../../cloudfunctions/stars/give'),
  ])
  let booked = 0
  const committed = async <T>(body: (tx: import('../../cloudfunctions/kernel').Tx) => Promise<T>): Promise<T> => {
    const verdict = await kernel.transact<T, never>(async tx => ({ commit: await body(tx) }))
    if (!('commit' in verdict)) throw new Error('nothing was booked')
    return verdict.commit
  }
  return {
    personOf,
    forget: async () => {
      const database = sdk.database()
      for (const name of kept)
        await database
          .collection(name)
          .where({ _id: database.command.neq('') })
          .remove()
    },
    serve: async (persona, { at = Date.now(), ...service } = {}) => {
      booked += 1
      const cause = `test.${booked}`
      const served: ServedFor = {
        person: await personOf(persona),
        purse: 'volunteer',
        cause,
        title: '清扫楼道',
        kind: 'environment',
        node: 'pc.beiguan.c01.s01',
        place: '北关小哥驿站',
        day: dayOf(at),
        minutes: 60,
        level: 'good',
        ...service,
      }
      const rule = await points.ruleFor(served.purse, served.day)
      const { entry } = await committed(tx => points.award(tx, served, rule, at))
      await points.rank(served.person, served.purse)
      return entry ?? ''
    },
    pay: async (persona, amount, title = '毛巾') => {
      booked += 1
      const cause = `paid.${booked}`
      const payment = { person: await personOf(persona), purse: 'volunteer', points: amount, cause, title } as const
      const paid = await committed(tx => points.pay(tx, payment, Date.now()))
      if (!('entry' in paid)) throw new Error(JSON.stringify(paid))
      return paid.entry
    },
    giveStars: async () => {
      const now = Date.now()
      // a town in a test has fewer purses than one slice holds
      const later = () => Promise.reject(new Error('one slice is enough'))
      await give({ quarter: periodOf(now), after: '' }, { now, id: 'test', later })
    },
    spoil: async (persona, purse) => {
      const id = purseId(await personOf(persona), purse)
      await kernel.changeIf(purseRecords, id, {}, { honour: 99_999 })
    },
  }
}

const dayMs = 86_400_000
const services = ['清扫楼道', '送饭上门', '社区义诊陪同', '文明劝导', '图书整理'] as const

/** Some months of service by residents, riders and staff, with something bought and something taken back. */
export async function serveSome(hand: PointsHand): Promise<void> {
  const people = ['sun-xiaomei', 'lin-yulan', 'zhao-tiezhu', 'li-wen', 'ma-jianguo', 'wang-lvshi'] as const
  // the oldest first, as the book is written
  for (let time = 7; time >= 0; time -= 1)
    for (const [at, persona] of [...people.entries()].filter(([at]) => time < 8 - at).reverse()) {
      const when = Date.now() - (1 + time * 11 + at) * dayMs
      const title = services[(time + at) % services.length] ?? services[0]
      const about = { at: when, title, minutes: 60 + ((time * 25 + at * 15) % 120) }
      await hand.serve(persona, about)
      if (persona === 'zhao-tiezhu' || persona === 'lin-yulan') await hand.serve(persona, { ...about, purse: 'rider' })
    }
  // a rider's quarter before this one, enough for two stars
  for (let before = 60; before < 100; before += 5) {
    const day = dayOf(Date.now() - before * dayMs)
    await hand.serve('zhao-tiezhu', { purse: 'rider', day, minutes: 100, title: '搬水上架' })
  }
  await hand.pay('sun-xiaomei', 350, '洗衣液')
}
