/** What is shown at the counter, and who that is. */
import type { Shown } from '../../src/contract/gifts'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { readPersonCode } from '../codes'
import { type CommandContext, compact, find, isRefused, type PersonRecord, type QueryContext, refuse } from '../kernel'
import { factsFor } from './facts'
import { endedTicketId, guestSubject, homeSubject } from './ids'
import { type Facts, needsHome, tidyName } from './rules-eligible'
import { type Receiver, type Subject, subjectOf } from './rules-receiver'
import { endedTickets, listed, type TicketRecord, tickets } from './store'

/** Who has not said what they are called. */
const unnamed = '没留称呼'

type Called = Pick<PersonRecord, 'personId' | 'name' | 'home'>
/** Somebody themselves, as whoever stands at the counter. */
export const receiverOf = ({ personId: person, name = unnamed, home }: Called): Receiver => ({
  way: 'code',
  person,
  name,
  ...compact({ home }),
})

/** A door where one is asked for; elsewhere nobody needs to know it. */
export const doorFor = ({ per, who }: Pick<RoundHere, 'per' | 'who'>, door: string | undefined): string | undefined =>
  needsHome(per, who) ? door : undefined

/** One find; a command looks again inside, for a new ticket may have ended this one: it still holds for what was noted before that. */
async function ticketOf(
  code: string,
  notedAt: number,
  context: QueryContext | CommandContext,
): Promise<TicketRecord | undefined> {
  const [found] = await find(tickets, { where: { code }, limit: 1 })
  if (!('tx' in context)) return found
  const current = found && (await context.tx.get(tickets, found._id))
  if (current?.code === code) return current
  const ended = await context.tx.get(endedTickets, endedTicketId(code))
  return ended && notedAt < ended.until ? ended : undefined
}

/** Takes nothing yet: `code` is what must be taken where it was somebody's own one. */
export async function whoShows(
  { shown, door }: { readonly shown: Shown; readonly door?: string | undefined },
  round: string,
  context: QueryContext | CommandContext,
  notedAt = context.now,
) {
  if (shown.by === 'guest') {
    const receiver: Receiver = { way: 'guest', name: shown.name, last4: shown.last4, ...compact({ door }) }
    return { receiver }
  }
  if (shown.by === 'ticket') {
    const ticket = await ticketOf(shown.code, notedAt, context)
    if (!ticket) return refuse('TICKET_UNKNOWN')
    if (ticket.round !== round) return refuse('TICKET_OTHER_ROUND', { round: ticket.round })
    const { person, name, proxy } = ticket
    const way = proxy === undefined ? 'ticket' : 'proxy'
    const receiver: Receiver = { way, person, name, ...compact({ proxy, door }) }
    return { receiver }
  }
  const code = await readPersonCode(shown.scene, context.now, notedAt, shown.held)
  if (isRefused(code)) return code
  return { receiver: { ...receiverOf(code), ...compact({ door }) }, code }
}

const noFacts: Facts = { riderAt: [], points: 0, stars: 0 }

async function guestRow(round: string, { name, last4 }: Receiver): Promise<string | undefined> {
  const where = { round, called: tidyName(name), last4: last4 ?? '' }
  return (await find(listed, { where, limit: 1 }))[0]?._id
}

/** What the round asks about them; one read, as a rule. */
export async function factsOf(here: RoundHere, receiver: Receiver, now: number): Promise<Facts> {
  const { round, who, per } = here
  if (receiver.person === undefined)
    return who.kind === 'list' ? { ...noFacts, row: await guestRow(round, receiver) } : noFacts
  const { person: id, home } = receiver
  return factsFor(round, who, { id, home }, needsHome(per, who), now)
}

function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'home':
      return homeSubject(subject.id, subject.door)
    case 'guest':
      return guestSubject(subject.name, subject.last4)
    default:
      return subject.id
  }
}

export const subjectFor = (here: Pick<RoundHere, 'per' | 'who' | 'guests'>, receiver: Receiver, facts: Facts): string =>
  subjectKey(subjectOf(here, receiver, facts))
