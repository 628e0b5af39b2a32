/** One pack over the counter: record, stock and the round's figures in one transaction. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { markCodeUsed } from '../codes'
import { type CommandContext, compact, isRefused, type QueryContext, refuse } from '../kernel'
import { firstToEnd, goodOn, type Lot, moveLot, type StoreStockRecord } from '../stores'
import { hereOf, lyingIn, stockAt, withHere } from './here'
import { placeName } from './places'
import { counterProblem, handedOne, leftOf } from './rules-here'
import { isOwn, needsSignature, receiverProblem } from './rules-receiver'
import { factsOf, subjectFor, whoShows } from './shown'
import type { HandoutRecord } from './store'
import { claimPack } from './write-record'

/** Where and when the subject got the one that they have. */
export const twice = async ({ node, at }: HandoutRecord) => refuse('GIFT_TWICE', { place: await placeName(node), at })

/** Everything that speaks against it but an earlier pack, in the order in which people can do something about it. */
export async function judge(
  { node, round, kit, shown }: Omit<ParsedInputOf<typeof contract.handOut>, 'signature'>,
  context: QueryContext | CommandContext,
) {
  const { now, actor } = context
  const stock = await stockAt({ node, round, kit }, context)
  const here = hereOf(stock, round)
  const problem = counterProblem(here, lyingIn(stock, now), dayOf(now))
  if (!stock || !here) return refuse('ROUND_NOT_HERE')
  if (problem) return refuse(problem, { from: here.from, to: here.to })
  const who = await whoShows(shown, round, context)
  if (isRefused(who)) return who
  const facts = await factsOf(here, who.receiver, now)
  if (isOwn(here, who.receiver, facts, actor.person())) return refuse('GIFT_OWN')
  const reason = receiverProblem(here, who.receiver, facts)
  if (reason) return refuse(reason)
  return { stock, here, ...who, subject: subjectFor(here, who.receiver, facts) }
}

/** The first to end of what is good today. */
const lotOf = (stock: StoreStockRecord, now: number) => goodOn(stock.lots, dayOf(now))[0]

export async function handOut(input: ParsedInputOf<typeof contract.handOut>, context: CommandContext) {
  const { tx, actor, now } = context
  const judged = await judge(input, context)
  if (isRefused(judged)) return judged
  const { stock, here, receiver, code, subject } = judged
  if (needsSignature(receiver) && input.signature === undefined) return refuse('SIGNATURE_MISSING')
  if (code && !(await markCodeUsed(context, code))) return refuse('PERSON_CODE_USED')
  const lot = lotOf(stock, now)
  if (!lot) throw new Error('there was one a moment ago, in the same snapshot')
  const { personId: by } = actor.person()
  if (receiver.person !== undefined) context.concerns(receiver.person)
  const after = handedOne(here, lot)
  const moved = await moveOut(context, stock, lot, receiver.person, after)
  const given = { stock, here, receiver, subject, lot, value: lot.value, by, at: now, entry: moved.entry }
  const claimed = await claimPack(tx, { ...given, signature: input.signature, eligible: true })
  if ('earlier' in claimed) return twice(claimed.earlier)
  return { record: claimed.written._id, name: receiver.name, left: leftOf(after, lyingIn(moved.stock, now)) }
}

/** One pack leaves the book, and the round's figures change with it: two writes. */
export async function moveOut(
  { tx, actor, now }: CommandContext,
  stock: StoreStockRecord,
  lot: Lot,
  person: string | undefined,
  after: RoundHere,
) {
  const movement = { kind: 'handed', change: -1, by: actor.person().personId, ...compact({ person }) } as const
  const moved = await moveLot(tx, stock, lot, movement, now, next => withHere(next, after))
  if (typeof moved === 'string') throw new Error(`a pack that lies there did not move: ${moved}`)
  return moved
}

/** Of a pack that somebody has already: what is good on that day first, else whatever the book still has. */
export const lotOutside = (stock: StoreStockRecord, at: number) =>
  lotOf(stock, at) ?? firstToEnd(stock.lots).find(({ left }) => left > 0)
