/** What people see of their own consultations. */
import { type advice, adviceDefaults } from '../../src/contract/advice'
import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import { communityOf } from '../../src/contract/people/home'
import { compact, find, isRefused, page, type QueryContext } from '../kernel'
import { peopleById, placesById } from '../people'
import { outside, ownConsultation } from './access'
import { newestOf } from './hand-over'
import { folderOf } from './pictures'
import { reopenUntil, turnOf } from './rules-status'
import { workingDaysAt } from './settings'
import { consultations, type ListedCase, listed } from './store'
import { shownMessages } from './thread'

const pageSize = 20

export async function start(_input: unknown, { actor }: QueryContext): Promise<OutputOf<typeof advice.start>> {
  const { personId, home: house } = actor.person()
  const home = house && communityOf(house)
  const [known, places, workingDays] = await Promise.all([
    newestOf(personId),
    placesById(home === undefined ? [] : [home]),
    home === undefined ? adviceDefaults.workingDays : workingDaysAt(home),
  ])
  const place = home === undefined ? undefined : places.get(home)
  return compact({
    folder: folderOf(personId),
    open: known.filter(({ open }) => open).length,
    openMost: adviceDefaults.openMost,
    workingDays,
    home: place && { node: place.id, place: place.name },
  })
}

/** `due` is for whose turn it is; what merely ends by itself then is nobody's business. */
export const shownDue = ({ status, due }: Pick<ListedCase, 'status' | 'due'>): number | undefined =>
  turnOf(status) === 'adviser' ? due : undefined

/** Withdrawn ones are not shown: nothing is left in them. */
export async function mine({ after }: ParsedInputOf<typeof advice.mine>, { actor }: QueryContext) {
  const asker = actor.person().personId
  const rows = await page(
    consultations,
    { where: { asker }, orderBy: ['at', 'desc'], limit: pageSize, fields: listed },
    after,
  )
  return {
    ...rows,
    items: rows.items
      .filter(({ status }) => status !== 'withdrawn')
      .map(row => {
        const { _id: id, subject, status, urgent, safe, at } = row
        return compact({ id, subject, status, urgent, safe, at, due: shownDue(row) })
      }),
  }
}

const newsMost = 3

export async function news(_input: unknown, { actor }: QueryContext) {
  const answered = await find(consultations, {
    where: { asker: actor.person().personId, status: 'answered', safe: false },
    limit: newsMost,
    fields: ['subject'],
  })
  return { answered: answered.map(({ _id: id, subject }) => ({ id, subject })) }
}

export async function thread({ id }: ParsedInputOf<typeof advice.thread>, { actor }: QueryContext) {
  const { personId } = actor.person()
  const record = await ownConsultation(id, personId, outside)
  if (isRefused(record)) return record
  const { adviser, status, since, phone, messages } = record
  const [known, places, shown] = await Promise.all([
    peopleById(adviser === undefined ? [] : [adviser]),
    placesById([record.node]),
    shownMessages(messages),
  ])
  const { subject, urgent, safe, at, node, before, outcome, allowed, published } = record
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
    messages: shown,
    publishing: { allowed, published },
    folder: folderOf(personId),
    adviser: adviser === undefined ? undefined : known.get(adviser)?.name,
    contact: phone === undefined ? ('app' as const) : ('phone' as const),
    reopenUntil: status === 'closed' ? reopenUntil(since) : undefined,
  })
}
