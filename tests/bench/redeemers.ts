/**
 * A hundred phones before the last ten of a thing, while writes conflict, connections drop and workers die: each phone sends again with
 * its own key until it has a definite answer. Both books must add up afterwards: what was taken off the shelf, and what was paid.
 */
import { randomUUID } from 'node:crypto'
import type { LocalCloud } from '../../local-cloud/cloud'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { market } from '../../src/contract/market'
import { people as peopleContract, privacyNoticeVersion } from '../../src/contract/people'
import { givePoints } from '../support/given-points'
import { type Measurement, measured } from './measure'
import { openBenchTown } from './workplace'

const [redeemers, things, price] = [100, 10, 500] as const
/** enough for all of them */
const given = 10_000
/** their phones take turns; nobody of them has such a purse yet */
const people = [
  'zhao-tiezhu',
  'ma-jianguo',
  'li-wen',
  'wang-lvshi',
  'gao-jie',
  'he-ming',
  'admin',
  'chen-xinlai',
] as const
/** What a phone answers with a second try. */
const passing = new Set(['BUSY', 'UNAVAILABLE', 'INTERNAL'])
const mostTries = 60

async function redeemOne(cloud: LocalCloud, persona: string, good: string) {
  const key = randomUUID()
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const reply = await as(cloud, persona)(market.redeem, { good, price, purse: 'volunteer' }, key)
    if (reply.ok) return { answer: 'redeemed', order: reply.data.order, tries }
    if (!passing.has(reply.error.code) && !reply.error.code.startsWith('CLOUD_'))
      return { answer: reply.error.code, tries }
  }
  return { answer: 'none', tries: mostTries }
}

export async function manyRedeemers(): Promise<Measurement[]> {
  const { cloud, close } = await openBenchTown()
  try {
    const worker = as(cloud, 'li-wen')
    const { shops } = expectDone(await worker(market.desk, { node: 'pc.beiguan.c01' }))
    const shop = shops.find(({ purses }) => purses.includes('volunteer'))?.id ?? ''
    const settings = { price, perMonth: 0, pictures: [], low: 0, shown: true, slots: [] }
    const thing = { shop, name: '抢手的米', unit: '袋', kind: 'goods', settings } as const
    const { id } = expectDone(await worker(market.addGood, thing))
    expectDone(await worker(market.receive, { id, how: 'donated', count: things, source: '慈善会' }))
    expectDone(await as(cloud, 'chen-xinlai')(peopleContract.agree, { version: privacyNoticeVersion }))
    const before = new Set(
      cloud.database
        .collection('purses')
        .all()
        .map(({ _id }) => _id),
    )
    for (const persona of people) await givePoints(cloud, persona, given)
    cloud.faults.conflictNext(25, 'commit')
    cloud.faults.dropNext('database.commitTransaction', 6)
    cloud.faults.crashNext(5, 'after')
    const answers = await Promise.all(
      Array.from({ length: redeemers }, (_, index) => redeemOne(cloud, people[index % people.length] ?? '', id)),
    )
    cloud.faults.clear()
    const rows = (name: string) => cloud.database.collection(name).all()
    const orders = rows('orders').filter(({ good }) => good === id)
    const moves = rows('stockEntries').filter(({ stock }) => stock === id)
    const left = Number(rows('goods').find(({ _id }) => _id === id)?.quantity)
    const paid = rows('pointEntries').filter(({ cause }) => orders.some(({ _id }) => _id === cause))
    const owners = rows('purses').filter(({ _id }) => !before.has(_id))
    const balance = ({ lots }: { lots?: unknown }) =>
      (lots as readonly { readonly left: number }[]).reduce((sum, lot) => sum + lot.left, 0)
    const told = answers.flatMap(({ order }) => order ?? [])
    const definite = answers.filter(({ answer }) => answer === 'redeemed' || answer === 'GOOD_GONE').length
    const sum = moves.reduce((all, { change }) => all + Number(change), 0)
    const label = (what: string) => `100 redeemers of the last 10: ${what}`
    return [
      measured(label('without a definite answer'), redeemers - definite, 'people', 0),
      measured(label('told that they have one, too many or too few'), Math.abs(told.length - things), 'people', 0),
      measured(
        label('told, but without an order'),
        told.filter(order => !orders.some(({ _id }) => _id === order)).length,
        'orders',
        0,
      ),
      measured(label('orders too many or too few'), Math.abs(orders.length - things), 'orders', 0),
      measured(label('stock against its movements'), Math.abs(left - sum) + Math.abs(left), 'pieces', 0),
      measured(label('orders paid twice or not'), Math.abs(paid.length - orders.length), 'entries', 0),
      measured(
        label('purses that lost more or less than the price'),
        owners.filter(({ person, lots }) => {
          const own = orders.filter(order => order.person === person).length
          return balance({ lots }) !== given - price * own
        }).length,
        'purses',
        0,
      ),
      measured(label('tries of the one who waited longest'), Math.max(...answers.map(({ tries }) => tries)), 'tries'),
    ]
  } finally {
    await close()
  }
}
