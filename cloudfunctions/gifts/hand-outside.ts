/** What was handed out without network becomes known. A pack that is gone is never left out of the book; what was wrong with it is shown. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { markCodeUsed } from '../codes'
import { type CommandContext, find, isRefused, refuse } from '../kernel'
import { goodOn } from '../stores'
import { mayBeTwice } from './alike'
import { isSigned } from './allotments'
import { lotOutside, moveOut } from './hand-out'
import { createDouble } from './holder'
import { doubleId } from './ids'
import { claimFetch, fetchedBefore } from './one-each'
import { closedAt, putEnded, putFigures, roundAt } from './round-at'
import { handedOne, sentIn } from './rules-here'
import { isPossible, marksOf } from './rules-outside'
import { isOwn, needsSignature, type Receiver, receiverProblem } from './rules-receiver'
import { doorFor, factsOf, subjectFor, whoShows } from './shown'
import { allotments, type HandoutRecord, handouts } from './store'
import { claimPack, recordOf } from './write-record'

type Input = ParsedInputOf<typeof contract.handOutside>

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
  if (input.number > record.count || !isPossible(record.at, input.at, now)) return refuse('ALLOTMENT_OVER')
  const at = Math.min(Math.max(input.at, record.at), now)
  const found = await roundAt(tx, record)
  if (!found) return refuse('ALLOTMENT_UNKNOWN')
  const { stock, here, closed } = found
  const who = await whoShows({ shown: input.shown, door: doorFor(here, input.door) }, record.round, context, at)
  if (isRefused(who)) return who
  const { receiver, code } = who
  const along = here.along.find(one => one.allotment === record._id)
  if (!along || along.used.includes(input.number)) {
    const before = await writtenAs(record._id, input.number)
    if (before && !isSame(before, receiver)) return refuse('ALLOTMENT_USED')
    if (before) return { record: before._id, name: before.name, double: before.double }
  }
  // brought back with another phone, while this one still had the pack on its list
  const back = along === undefined
  const facts = await factsOf(here, receiver, now)
  const own = isOwn(receiver, actor.person())
  // one's own account: that pack need not have left the keeper's hands. A guest of their name is gone with it
  if (own && receiver.person !== undefined) return refuse('GIFT_OWN')
  if (needsSignature(receiver) && input.signature === undefined) return refuse('SIGNATURE_MISSING')
  // one that was used elsewhere meanwhile brings no pack back, but somebody should look
  const fresh = code === undefined || (await markCodeUsed(context, code))
  const eligible = fresh && receiverProblem(here, receiver, facts) === undefined
  if (receiver.person !== undefined) context.concerns(receiver.person)
  const lot = lotOutside(stock, at)
  const [similar, fetched] = await Promise.all([
    mayBeTwice(record.round, record.node, receiver, facts.home),
    fetchedBefore(here, receiver),
  ])
  const alike = similar || fetched !== undefined
  const expired = lot !== undefined && goodOn([lot], dayOf(at)).length === 0
  const marks = marksOf({ at, here, closedAt: await closedAt(tx, found), expired, back, ownName: own, alike })
  const after = back ? handedOne(here, lot) : sentIn(here, record._id, input.number, lot)
  const moved = lot && (await moveOut(context, stock, lot, receiver.person, after))
  if (moved) await putEnded(tx, closed, stock.node, after)
  else await putFigures(tx, found, after)
  const given = {
    ...{ stock, here, receiver, home: facts.home, lot, by, at, eligible, marks, signature: input.signature },
    ...(moved && { entry: moved.entry }),
    value: lot?.value ?? stock.lots[0]?.value ?? 0,
    subject: subjectFor(here, receiver, facts),
    outside: { allotment: record._id, number: input.number, noted: now },
  }
  const claimed = await claimPack(tx, given)
  // a round that has ended waited for this
  if (here.over && !closed && after.outside === 0) await context.later('gifts.spread', { round: record.round, from: 0 })
  if ('written' in claimed) {
    // another door of the same account is marked; the one that was first stays the one that it fetched
    await claimFetch(tx, here, receiver, claimed.written)
    return { record: claimed.written._id, name: receiver.name, double: false }
  }
  // that they had one is known for certain, so nobody need be told that it may be
  const certain = { ...given, marks: marks.filter(mark => mark !== 'alike') }
  const double = recordOf(doubleId(record._id, input.number), certain, true)
  await createDouble(tx, double, claimed.earlier)
  return { record: double._id, name: receiver.name, double: true }
}
