/** The adviser's desk, and the figures for those who lead. */
import type { advice } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import { atMost, compact, count, days, find, isRefused, mostCounted, nodesOf, page, type QueryContext } from '../kernel'
import { peopleById, placesById } from '../people'
import { advisersOf, outside, ownCase } from './access'
import { shownDue } from './own-queries'
import { folderOf } from './pictures'
import { figuresOf } from './rules-figures'
import { turnOf } from './rules-status'
import { consultations, type ListedCase, listed } from './store'
import { shownMessages } from './thread'

const pageSize = 20

/** Matters that no adviser has taken yet, at or below a place: the place of each. */
export const adviceWaiting = (node: NodeId) => nodesOf(consultations, { areas: node, status: 'waiting' })

/** Matters of this adviser in which it is their turn: the place of each. */
export async function adviceTurns(adviser: string): Promise<readonly NodeId[]> {
  const rows = await find(consultations, {
    where: { adviser, open: true },
    limit: mostCounted,
    fields: ['status', 'node'],
  })
  return rows.filter(({ status }) => turnOf(status) === 'adviser').map(({ node }) => node)
}

type Queue = ParsedInputOf<typeof advice.queue>

/** What waits longest against its time stands first; one's own the same way. */
function rowsOf({ node, list, after }: Queue, adviser: string) {
  if (list === 'waiting') {
    const where = { areas: node, status: 'waiting' } as const
    return page(consultations, { where, orderBy: ['due', 'asc'], limit: pageSize, fields: listed }, after)
  }
  const where = { adviser, open: list === 'mine' }
  const orderBy = ['due', list === 'mine' ? 'asc' : 'desc'] as const
  return page(consultations, { where, orderBy, limit: pageSize, fields: listed }, after)
}

export async function queue(input: Queue, { actor, now }: QueryContext) {
  const { personId } = actor.person()
  const waiting = { areas: input.node, status: 'waiting' } as const
  const [rows, inAll, overdue, mine] = await Promise.all([
    rowsOf(input, personId),
    count(consultations, waiting),
    count(consultations, { ...waiting, due: atMost(now) }),
    count(consultations, { adviser: personId, open: true }),
  ])
  const places = await placesById(rows.items.map(({ node }) => node))
  const nameOf = (node: string) => places.get(node)?.name ?? node
  return {
    rows: { ...rows, items: rows.items.map(row => shownRow(row, nameOf(row.node), now)) },
    counts: { waiting: inAll, overdue, mine },
  }
}

function shownRow(row: ListedCase, place: string, now: number) {
  const { _id: id, subject, status, urgent, since } = row
  const due = shownDue(row)
  return compact({ id, subject, status, urgent, since, due, overdue: due !== undefined && due <= now, place })
}

/** The whole case, for the adviser in charge alone; the asker sees later that they looked. */
export async function readCase({ id }: ParsedInputOf<typeof advice.readCase>, { actor, concerns }: QueryContext) {
  const { personId } = actor.person()
  const record = await ownCase(id, personId, outside)
  if (isRefused(record)) return record
  concerns(record.asker)
  const [known, places, messages] = await Promise.all([
    peopleById([record.asker]),
    placesById([record.node]),
    shownMessages(record.messages),
  ])
  const { subject, status, urgent, safe, at, node, before, outcome, allowed, published, phone, released } = record
  return compact({
    id,
    subject,
    status,
    urgent,
    safe,
    at,
    due: shownDue(record),
    node,
    place: places.get(node)?.name ?? node,
    before,
    outcome,
    messages,
    publishing: { allowed, published },
    folder: folderOf(personId),
    asker: known.get(record.asker)?.name,
    phone,
    released,
  })
}

export async function colleagues({ id }: ParsedInputOf<typeof advice.colleagues>, { actor }: QueryContext) {
  const { personId } = actor.person()
  const record = await ownCase(id, personId, outside)
  if (isRefused(record)) return record
  const reaching = await advisersOf(record.node)
  const others = reaching.map(grant => grant.personId).filter(other => other !== personId && other !== record.asker)
  const known = await peopleById(others)
  return { advisers: [...known.values()].map(({ personId: other, name }) => ({ id: other, name: name ?? '未留名' })) }
}

const countedDays = 90

export async function counts({ node }: ParsedInputOf<typeof advice.counts>, { now }: QueryContext) {
  const cases = await find(consultations, {
    where: { areas: node },
    orderBy: ['at', 'desc'],
    limit: mostCounted,
    fields: ['node', 'status', 'at', 'firstAnsweredAt', 'outcome'],
  })
  const rows = figuresOf(cases, now - days(countedDays))
  const places = await placesById(rows.map(row => row.node))
  return {
    days: countedDays,
    rows: rows.map(row => ({ ...row, place: places.get(row.node)?.name ?? row.node })),
    complete: cases.length < mostCounted,
  }
}
