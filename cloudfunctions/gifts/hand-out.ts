/** One pack over the counter: record, stock and the round's figures in one transaction. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { markCodeUsed } from '../codes'
import { type CommandContext, compact, isRefused, type QueryContext, refuse } from '../kernel'
import { firstToEnd, goodOn, type Lot, moveLot, type StoreStockRecord } from '../stores'
import { mayBeTwice } from './alike'
import { hereOf, lyingIn, stockAt, withHere } from './here'
import { homeWords } from './households'
import { claimFetch } from './one-each'
import { placeName } from './places'
import { counterProblem, handedOne, leftOf } from './rules-here'
import { isOwn, livesWithKeeper, needsSignature, receiverProblem } from './rules-receiver'
import { doorFor, factsOf, subjectFor, whoShows } from './shown'
import type { HandoutRecord } from './store'
import { claimPack } from './write-record'

/** Where and when the subject got the one that they have. */
export const twice = async ({ node, at }: HandoutRecord) => refuse('GIFT_TWICE', { place: await placeName(node), at })

/** Which days it runs; not the last one where it was ended before that. */
const daysOf = ({ from, to, over }: RoundHere, now: number) => ({ from, ...(!(over && dayOf(now) <= to) && { to }) })

/** Everything that speaks against it but an earlier pack, in the order in which people can do something about it. */
export async function judge(
  { node, round, kit, shown, door }: Omit<ParsedInputOf<typeof contract.handOut>, 'signature'>,
  context: QueryContext | CommandContext,
) {
  const { now, actor } = context
  const stock = await stockAt({ node, round, kit }, context)
  const here = hereOf(stock, round)
  const problem = counterProblem(here, lyingIn(stock, now), dayOf(now))
  if (!stock || !here) return refuse('ROUND_NOT_HERE')
  if (problem) return refuse(problem, daysOf(here, now))
  const who = await whoShows({ shown, door: doorFor(here, door) }, round, context)
  if (isRefused(who)) return who
  const facts = await factsOf(here, who.receiver, now)
  if (isOwn(who.receiver, actor.person())) return refuse('GIFT_OWN')
  const reason = receiverProblem(here, who.receiver, facts)
  if (reason === 'DOOR_MISSING') {
    const home = facts.home && (await homeWords(facts.home))
    return refuse(reason, compact({ home, heldAt: who.code?.held.at, heldSign: who.code?.held.sign }))
  }
  if (reason) return refuse(reason, here.who.kind === 'list' ? { list: here.name } : {})
  const { receiver } = who
  const signs = needsSignature(receiver) || livesWithKeeper(here, facts, actor.person())
  return { stock, here, ...who, facts, signs, subject: subjectFor(here, receiver, facts) }
}

/** The first to end of what is good today. */
const lotOf = (stock: StoreStockRecord, now: number) => goodOn(stock.lots, dayOf(now))[0]

export async function handOut(input: ParsedInputOf<typeof contract.handOut>, context: CommandContext) {
  const { tx, actor, now } = context
  const judged = await judge(input, context)
  if (isRefused(judged)) return judged
  const { stock, here, receiver, facts, code, subject } = judged
  if (judged.signs && input.signature === undefined) return refuse('SIGNATURE_MISSING')
  if (code && !(await markCodeUsed(context, code))) return refuse('PERSON_CODE_USED')
  const lot = lotOf(stock, now)
  if (!lot) throw new Error('there was one a moment ago, in the same snapshot')
  const { personId: by } = actor.person()
  if (receiver.person !== undefined) context.concerns(receiver.person)
  // whoever shows a code has used up the trips of a counter; who they look like was on the screen
  const alike = receiver.way === 'guest' && (await mayBeTwice(here.round, stock.node, receiver, facts.home))
  const after = handedOne(here, lot)
  const moved = await moveOut(context, stock, lot, receiver.person, after)
  const given = {
    stock,
    here,
    receiver,
    home: facts.home,
    subject,
    lot,
    value: lot.value,
    by,
    at: now,
    entry: moved.entry,
  }
  const marks = alike ? (['alike'] as const) : []
  const claimed = await claimPack(tx, { ...given, signature: input.signature, eligible: true, marks })
  if ('earlier' in claimed) return twice(claimed.earlier)
  const before = await claimFetch(tx, here, receiver, claimed.written)
  if (before) return twice(before)
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
