/** A wish through its life, in the order in which people act; every act must succeed. */
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { wishes } from '../../src/contract/wishes'
import { draft, station } from '../support/wishes'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [author, helper, keeper] = ['lin-yulan', 'zhao-tiezhu', 'ma-jianguo'] as const
const release = { kind: 'release' } as const

/** `pass` lets so many days go by for the town's clock. */
export async function wishesTrips(count: Count, pass: (days: number) => void): Promise<void> {
  const made = async () => (await count(author, wishes.make, { node: station, wish: draft() })).id
  const [first, second] = [await made(), await made()]
  await count(keeper, wishes.screen, { id: first, verdict: release })
  await count(keeper, wishes.screen, { id: second, verdict: release })
  await count(helper, wishes.wall, { node: station, list: 'open' })
  await count(helper, wishes.claim, { id: first, sharePhone: true })
  await count(helper, wishes.unclaim, { id: first, why: 'time' })
  await count(author, wishes.withdraw, { id: first })
  await count(helper, wishes.claim, { id: second, sharePhone: true })
  await count(helper, wishes.read, { id: second })
  await count(helper, wishes.done, { id: second })
  await count(author, wishes.confirm, { id: second, done: false })
  await count(helper, wishes.done, { id: second })
  pass(8)
  await count(keeper, wishes.settle, { id: second })
  pass(0)
  await count(author, wishes.thank, { id: second, words: '谢谢这位小哥' })
  await count(keeper, wishes.screenThanks, { id: second, verdict: release })
  await count(author, wishes.mine, {})
  await count(keeper, wishes.desk, { node: station, list: 'release' })
  await count(keeper, wishes.desk, { node: station, list: 'claimed' })
}
