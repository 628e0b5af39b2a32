/** Points become a thing that waits, or a time that is booked: the books of purse and stock change in one transaction. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { market as contract } from '../../src/contract/market'
import { type CommandContext, compact, derivedId, isRefused, randomCode, refuse } from '../kernel'
import { pay } from '../points'
import { move } from '../stock'
import { settled } from './move'
import { boughtWith, coming, redeemProblem, slotWith } from './rules-good'
import { expiresAt, notYet, remindAt } from './rules-order'
import { type GoodRecord, goods, type OrderRecord, orders, shops } from './store'

const codeLength = 10

export async function redeem(input: ParsedInputOf<typeof contract.redeem>, context: CommandContext) {
  const { tx, actor, now, key } = context
  const { personId: person } = actor.person()
  const { purse, price, slot } = input
  const good = await tx.get(goods, input.good)
  if (!good) return refuse('GOOD_NOT_FOUND')
  const shop = await tx.get(shops, good.shop)
  if (!shop?.open) return refuse('SHOP_CLOSED')
  if (!shop.purses.includes(purse)) return refuse('PURSE_NOT_TAKEN')
  const problem = redeemProblem(good, { person, price, slot }, now)
  if (problem) return refuse(problem.code, problem.detail)
  const _id = derivedId('marketOrder', person, key)
  const paid = await pay(tx, { person, purse, points: price, cause: _id, title: good.name }, now)
  if (isRefused(paid)) return paid
  const booked = good.kind === 'service' ? slot : undefined
  const kept = await takenOff(context, good, person, booked)
  const expires = expiresAt(now, booked)
  const about = { shop: shop._id, node: good.node, areas: good.areas, good: good._id, name: good.name }
  const order: OrderRecord = {
    _id,
    person,
    ...about,
    unit: good.unit,
    kind: good.kind,
    price,
    purse,
    payment: paid.entry,
    code: randomCode(codeLength),
    state: 'open',
    at: now,
    expiresAt: expires,
    remindAt: remindAt(expires, now),
    endedAt: notYet,
    settled: true,
    ...compact({ kept, slot: booked }),
  }
  await tx.create(orders, order)
  return { order: _id, code: order.code, balance: paid.balance }
}

/** Keeps one apart for whoever redeemed it: the entry of the stock, or nothing for a place at a time. */
async function takenOff({ tx, now }: CommandContext, good: GoodRecord, person: string, slot: number | undefined) {
  const bought = boughtWith(good.bought, person, 1, now, now)
  const slots = coming(good.slots, now)
  if (slot !== undefined) {
    await tx.put(goods, settled({ ...good, bought, slots: slotWith(slots, slot, 1) }))
    return undefined
  }
  const moved = await move(tx, goods, { ...good, bought }, { kind: 'redeemed', change: -1 }, now, settled)
  if (moved === 'BELOW_ZERO') throw new Error('there was one a moment ago, in the same snapshot')
  return moved.entry
}
