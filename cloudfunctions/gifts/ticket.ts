/** A code for one round that does not change: to show, or to hand on to whoever fetches the pack. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { type CommandContext, compact, randomCode, refuse, type Tx } from '../kernel'
import { factsFor } from './facts'
import { validPack } from './holder'
import { endedTicketId, ticketId } from './ids'
import { needsHome, standingOf } from './rules-eligible'
import { receiverOf, subjectFor } from './shown'
import { endedTickets, rounds, type TicketRecord, tickets } from './store'
import { ownPack } from './write-record'

const codeLength = 10

/** What was handed over for it before this moment is still told with it. */
async function endOld(tx: Tx, id: string, now: number): Promise<TicketRecord | undefined> {
  const old = await tx.get(tickets, id)
  if (old) await tx.create(endedTickets, { ...old, _id: endedTicketId(old.code), until: now })
  return old
}

/** Asking again gives another code; the one before is worth nothing from then on. */
export async function ticket(
  { round: id, proxy }: ParsedInputOf<typeof contract.ticket>,
  { tx, actor, now }: CommandContext,
) {
  const person = actor.person()
  const round = await tx.get(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  if (round.state === 'closed' || round.to < dayOf(now)) return refuse('ROUND_OVER')
  if (round.state !== 'open') return refuse('ROUND_NOT_OPEN')
  const { who, per } = round
  const { personId, home } = person
  const facts = await factsFor(id, who, { id: personId, home }, needsHome(per, who), now)
  const standing = standingOf(per, who, facts)
  if (standing === 'homeMissing') return refuse('YOUR_HOME_MISSING')
  if (standing === 'notForYou') return refuse('NOT_FOR_YOU')
  const receiver = receiverOf(person)
  const own = needsHome(per, who)
    ? await ownPack(round, receiver, facts)
    : await validPack(tx, id, subjectFor(round, receiver, facts))
  if (own) return refuse('HAVE_GOT')
  const code = randomCode(codeLength)
  const about = { round: id, person: personId, code, name: receiver.name, at: now }
  await endOld(tx, ticketId(id, personId), now)
  await tx.put(tickets, { _id: ticketId(id, personId), ...about, ...compact({ proxy }) })
  return { code, ...compact({ proxy }) }
}

export async function dropTicket(
  { round }: ParsedInputOf<typeof contract.dropTicket>,
  { tx, actor, now }: CommandContext,
) {
  const id = ticketId(round, actor.person().personId)
  if (!(await endOld(tx, id, now))) return refuse('NO_TICKET')
  await tx.remove(tickets, id)
  return {}
}
