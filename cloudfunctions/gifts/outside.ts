/** Packs leave for a place without network, and what is left of them comes back. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { type CommandContext, derivedId, randomId, refuse } from '../kernel'
import { stockId, storeStocks } from '../stores'
import { shownAllotment } from './allotments'
import { hereOf, lyingIn, stockAt, withHere } from './here'
import { needsHome } from './rules-eligible'
import { broughtBack, counterProblem, leftOf, takenAlong } from './rules-here'
import { untilOf } from './rules-outside'
import { allotments } from './store'

/** One at a time for each keeper, round and place: the stock itself says who has some along, so two phones at once leave one. */
export async function takeAlong(input: ParsedInputOf<typeof contract.takeAlong>, context: CommandContext) {
  const { tx, actor, now, key } = context
  const { node, round, count } = input
  const { personId: by } = actor.person()
  const stock = await stockAt(input, context)
  const here = hereOf(stock, round)
  const lying = lyingIn(stock, now)
  const problem = counterProblem(here, lying, dayOf(now), count)
  if (!stock || !here) return refuse('ROUND_NOT_HERE')
  if (here.along.some(one => one.by === by)) return refuse('ALLOTMENT_OPEN')
  if (problem) return refuse(problem, { from: here.from, to: here.to, left: leftOf(here, lying) })
  const record = {
    _id: derivedId('giftAllotment', by, key),
    ...{ round, roundName: here.name, node, kit: stock.thing.id, by, count, at: now },
    ...(needsHome(here.per, here.who) && { household: true }),
    until: untilOf(here, now),
    secret: randomId(),
  }
  await tx.create(allotments, record)
  await tx.put(storeStocks, withHere(stock, takenAlong(here, record._id, by, count)))
  return shownAllotment(record, 0)
}

export async function bringBack(
  { allotment: id }: ParsedInputOf<typeof contract.bringBack>,
  { tx, later }: CommandContext,
) {
  const record = await tx.get(allotments, id)
  if (!record) return refuse('ALLOTMENT_UNKNOWN')
  const stock = await tx.get(storeStocks, stockId(record.node, record.kit))
  const here = hereOf(stock, record.round)
  if (!stock || !here?.along.some(one => one.allotment === id)) return refuse('ALLOTMENT_BACK')
  const after = broughtBack(here, id)
  await tx.put(storeStocks, withHere(stock, after.here))
  // a round that has ended waited for this
  if (here.over && after.here.outside === 0) await later('gifts.spread', { round: record.round, from: 0 })
  return { back: after.back }
}
