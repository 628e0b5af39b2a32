/** The acts around a supply shelf; every one must succeed. */
import { codes } from '../../src/contract/codes'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { desk } from '../../src/contract/desk'
import { supplies } from '../../src/contract/supplies'
import { shownBy } from './shown-code'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [keeper, worker, taker, node] = ['ma-jianguo', 'li-wen', 'lin-yulan', 'pc.beiguan.c01.s01'] as const
const settings = { kind: 'drink', perDay: 4, low: 2 } as const

export async function suppliesTrips(count: Count): Promise<void> {
  const { code } = await count(worker, codes.make, { node })
  const { id } = await count(keeper, supplies.add, { node, name: '试用水', unit: '瓶', settings })
  await count(keeper, supplies.edit, { id, settings: { ...settings, note: '门后' } })
  await count(keeper, supplies.receive, { id, count: 9 })
  await count(taker, supplies.list, { node })
  const { entry } = await count(taker, supplies.take, { id, count: 2, code })
  await count(taker, supplies.putBack, { id, entry })
  await count(taker, supplies.sayEmpty, { id })
  await count(keeper, supplies.handOut, { id, count: 1 })
  await count(keeper, supplies.handOut, { id, count: 1, scene: await shownBy(count, 'sun-xiaomei') })
  await count(keeper, supplies.writeOff, { id, count: 1, reason: '破了' })
  const before = (await count(keeper, supplies.desk, { node })).supplies.find(thing => thing.id === id)
  const { quantity: seen = 0, moves = 0, undoable = [] } = before ?? {}
  await count(keeper, supplies.undo, { id, entry: undoable[0]?.entry ?? '', reason: '记错了' })
  await count(keeper, supplies.count, { id, counted: 0, seen: seen + 1, moves: moves + 1 })
  await count(keeper, supplies.movements, { node })
  await count(taker, supplies.mine, {})
  await count(keeper, supplies.remove, { id })
  await count(worker, codes.resolve, { code })
  await count('gao-jie', desk.waiting, { node: 'pc.beiguan' })
}
