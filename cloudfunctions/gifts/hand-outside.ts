/** What was handed out without network becomes known. A pack that is gone is never left out of the book; what was wrong with it is shown. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { markCodeUsed } from '../codes'
import { type CommandContext, find, isRefused, minutes, refuse } from '../kernel'
import { stockId, storeStocks } from '../stores'
import { isSigned } from './allotments'
import { lotOutside, moveOut } from './hand-out'
import { hereOf, withHere } from './here'
import { doubleId } from './ids'
import { sentIn } from './rules-here'
import { isOwn, needsSignature, type Receiver, receiverProblem } from './rules-receiver'
import { factsOf, subjectFor, whoShows } from './shown'
import { type AllotmentRecord, allotments, type HandoutRecord, handouts } from './store'
import { claimPack, recordOf } from './write-record'

type Input = ParsedInputOf<typeof contract.handOutside>

/** Clocks of phones differ by so much. */
const drift = minutes(10)

const inTime = ({ at: from, until }: AllotmentRecord, at: number, now: number): boolean =>
  at >= from - drift && at <= until + drift && at <= now + drift

const isSame = (record: HandoutRecord, { person, name, last4 }: Receiver): boolean =>
  person === undefined ? record.name === name && record.last4 === last4 : record.person === person

/** What was written under this number before, whichever command wrote it. */
async function writtenAs(allotment: string, number: number): Promise<HandoutRecord | undefined> {
  const [found] = await find(handouts, { where: { allotment, number }, limit: 1 })
  return found
}

export async function handOutside(input: Input, context: CommandContext) {
  const { tx, actor, now } = context
  const record = await tx.get(allotments, input.allotment)
  const { personId: by } = actor.person()
  if (record?.by !== by) return refuse('ALLOTMENT_UNKNOWN')
  if (!isSigned(record, input.sign)) return refuse('ALLOTMENT_FORGED')
  if (input.number > record.count || !inTime(record, input.at, now)) return refuse('ALLOTMENT_OVER')
  const at = Math.min(Math.max(input.at, record.at), now)
  const stock = await tx.get(storeStocks, stockId(record.node, record.kit))
  const here = hereOf(stock, record.round)
  const along = here?.along.find(one => one.allotment === record._id)
  const who = await whoShows(input.shown, record.round, context, at)
  if (isRefused(who)) return who
  const { receiver, code } = who
  if (!stock || !here || !along || along.used.includes(input.number)) {
    const before = await writtenAs(record._id, input.number)
    if (!before) return refuse('ALLOTMENT_BACK')
    if (!isSame(before, receiver)) return refuse('ALLOTMENT_USED')
    return { record: before._id, name: before.name, double: before.double }
  }
  const facts = await factsOf(here, receiver, now)
  if (isOwn(here, receiver, facts, actor.person())) return refuse('GIFT_OWN')
  if (needsSignature(receiver) && input.signature === undefined) return refuse('SIGNATURE_MISSING')
  // one that was used elsewhere meanwhile brings no pack back, but somebody should look
  const fresh = code === undefined || (await markCodeUsed(context, code))
  const eligible = fresh && receiverProblem(here, receiver, facts) === undefined
  if (receiver.person !== undefined) context.concerns(receiver.person)
  const lot = lotOutside(stock, at)
  const after = sentIn(here, record._id, input.number, lot)
  const moved = lot && (await moveOut(context, stock, lot, receiver.person, after))
  if (!moved) await tx.put(storeStocks, withHere(stock, after))
  const given = {
    ...{ stock, here, receiver, lot, by, at, eligible, signature: input.signature },
    ...(moved && { entry: moved.entry }),
    value: lot?.value ?? stock.lots[0]?.value ?? 0,
    subject: subjectFor(here, receiver, facts),
    outside: { allotment: record._id, number: input.number },
  }
  const claimed = await claimPack(tx, given)
  const written = 'written' in claimed ? claimed.written : recordOf(doubleId(record._id, input.number), given, true)
  if ('earlier' in claimed) await tx.create(handouts, written)
  // a round that has ended waited for this
  if (here.over && after.outside === 0) await context.later('gifts.spread', { round: record.round, from: 0 })
  return { record: written._id, name: receiver.name, double: written.double }
}
