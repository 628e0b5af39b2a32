/** A code for one round that does not change: to show, or to hand on to whoever fetches the pack. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { dayOf } from '../../src/contract/shanghai'
import { type CommandContext, compact, randomCode, refuse } from '../kernel'
import { factsFor } from './facts'
import { ticketId } from './ids'
import { needsHome, standingOf } from './rules-eligible'
import { receiverOf, subjectFor } from './shown'
import { rounds, tickets } from './store'
import { validPack } from './write-record'

const codeLength = 10

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
  if (await validPack(tx, id, subjectFor(round, receiver, facts))) return refuse('HAVE_GOT')
  const code = randomCode(codeLength)
  const kept = { home: facts.home, row: facts.row, proxy }
  const about = { round: id, person: personId, code, name: receiver.name, at: now }
  await tx.put(tickets, { _id: ticketId(id, personId), ...about, ...compact(kept) })
  return { code, ...compact({ proxy }) }
}

export async function dropTicket({ round }: ParsedInputOf<typeof contract.dropTicket>, { tx, actor }: CommandContext) {
  return (await tx.remove(tickets, ticketId(round, actor.person().personId))) ? {} : refuse('NO_TICKET')
}
