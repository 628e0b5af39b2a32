/** What a leader wrote down: people who signed up, and people without a phone by their name. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { hoursDefaults } from '../../src/contract/hours/defaults'
import { takePersonCode } from '../codes'
import { type CommandContext, days, isRefused, refuse } from '../kernel'
import { mayLead, onCalendar, putReviewed, signUpsOf } from '../service'
import { serviceAt } from './begin'
import { guestId, serviceId } from './ids'
import { ledActivity } from './led'
import { rowProblem } from './rules-sheet'
import { services } from './store'

/** Two trips for each row beside those of any command. Who is known already stays as they are: nothing that was scanned is written over. */
export async function sheet({ activity: id, rows }: ParsedInputOf<typeof contract.sheet>, context: CommandContext) {
  const { tx, actor, now } = context
  const activity = await ledActivity(id, context)
  if (isRefused(activity)) return activity
  if (now < activity.startsAt) return refuse('NOT_STARTED')
  if (now > activity.endsAt + days(hoursDefaults.sheetDays)) return refuse('SHEET_LATE')
  const by = actor.person().personId
  const signedUp = new Set((await signUpsOf(id)).map(({ person }) => person))
  let written = 0
  for (const { who, in: came, out } of rows) {
    const problem = rowProblem(activity, came, out, now)
    if (problem) return refuse(problem, { name: 'name' in who ? who.name : '' })
    const person = 'person' in who ? who.person : undefined
    if (person === by) return refuse('OWN_ROW')
    if (person !== undefined && !signedUp.has(person)) return refuse('NOT_ON_LIST')
    const _id = 'name' in who ? guestId(id, who.name) : serviceId(id, who.person)
    const before = await tx.get(services, _id)
    if (before && before.state !== 'in') continue
    const whose = 'name' in who ? { guest: who.name } : { person: who.person }
    const times = before
      ? { in: before.in, inBy: before.inBy, out: Math.max(out, before.in), outBy: 'sheet' as const }
      : { in: came, inBy: 'sheet' as const, out, outBy: 'sheet' as const }
    await tx.put(services, serviceAt(activity, { _id, ...whose, ...times }, before?.at ?? now))
    written += 1
  }
  // whoever comes onto the sheet after the review waits for one
  if (activity.reviewed && written > 0) await putReviewed(tx, activity, false)
  return { written, known: rows.length - written }
}

/** The name becomes a person: their record takes its place, as if they had signed up. */
export async function linkGuest({ id, scene }: ParsedInputOf<typeof contract.linkGuest>, context: CommandContext) {
  const { tx, actor, now } = context
  const guest = await tx.get(services, id)
  if (!guest?.activity) return refuse('SERVICE_NOT_FOUND')
  const activity = await onCalendar(tx, guest.activity)
  if (!activity || !(await mayLead(activity, actor))) return refuse('NOT_LEADER')
  if (guest.guest === undefined) return refuse('NO_GUEST')
  const shown = await takePersonCode(context, scene)
  if (isRefused(shown)) return shown
  context.concerns(shown.personId)
  const _id = serviceId(guest.activity, shown.personId)
  if (await tx.get(services, _id)) return refuse('THEY_ARE_IN')
  const { guest: _name, review: _review, ...rest } = guest
  const open = { state: 'out', person: shown.personId, at: now } as const
  await tx.create(services, { ...rest, ...open, _id })
  await tx.remove(services, id)
  // reviewed as a name, it waits once more: only now there is somebody to book it to
  if (activity.reviewed) await putReviewed(tx, activity, false)
  return {}
}
