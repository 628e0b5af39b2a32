/** What people do about their own services: object, record one, take it back. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { hoursDefaults } from '../../src/contract/hours/defaults'
import { lineage } from '../../src/contract/organisation'
import { dayOf } from '../../src/contract/shanghai'
import { type CommandContext, days, derivedId, find, isRefused, lookIntoPictures, maskNumbers, refuse } from '../kernel'
import { openPlace } from '../people'
import { proofFolderOf } from './ids'
import { recordProblem, wordsProblem } from './rules-record'
import { type ServiceRecord, services } from './store'

export async function object({ id, words }: ParsedInputOf<typeof contract.object>, { tx, actor, now }: CommandContext) {
  const problem = wordsProblem(words)
  if (problem) return refuse(problem)
  const record = await tx.get(services, id)
  if (record?.person !== actor.person().personId) return refuse('SERVICE_NOT_FOUND')
  const { review, state, objected } = record
  if (!review || (state !== 'booked' && state !== 'refused')) return refuse('NOT_REVIEWED_YET')
  if (objected !== 'no') return refuse('OBJECTED_ALREADY')
  if (now > review.at + days(hoursDefaults.objectDays)) return refuse('OBJECTION_LATE')
  await tx.put(services, { ...record, objected: 'open', objection: { words: maskNumbers(words.trim()), at: now } })
  return {}
}

export async function record(
  { node, purse, kind, title, startsAt, endsAt, words, pictures }: ParsedInputOf<typeof contract.record>,
  { tx, actor, now, key }: CommandContext,
) {
  const { personId: person } = actor.person()
  const problem = wordsProblem(words) ?? recordProblem(startsAt, endsAt, now)
  if (problem) return refuse(problem)
  if (pictures.length === 0) return refuse('PROOF_MISSING')
  const place = await openPlace(tx, node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  const kept = await lookIntoPictures(
    pictures.map(({ fileId }) => fileId),
    proofFolderOf(person),
  )
  if (isRefused(kept)) return kept
  const waiting = await find(services, {
    where: { waitingOf: person },
    limit: hoursDefaults.recordsMost,
    fields: ['at'] as const,
  })
  if (waiting.length >= hoursDefaults.recordsMost)
    return refuse('TOO_MANY_RECORDS', { most: hoursDefaults.recordsMost })
  const about = { person, purse, node, areas: lineage(node), place: place.name, title: maskNumbers(title), kind }
  const times = {
    day: dayOf(startsAt),
    startsAt,
    endsAt,
    in: startsAt,
    inBy: 'said',
    out: endsAt,
    outBy: 'said',
  } as const
  const begun = { state: 'out', recorded: true, round: 0, objected: 'no' } as const
  const _id = derivedId('recordedService', person, key)
  const said = { words: maskNumbers(words.trim()), pictures: kept, waitingOf: person }
  await tx.create(services, { _id, ...about, ...times, ...begun, ...said, at: now } satisfies ServiceRecord)
  return { id: _id }
}

export async function withdrawRecord({ id }: ParsedInputOf<typeof contract.withdrawRecord>, context: CommandContext) {
  const { tx, actor, later } = context
  const before = await tx.get(services, id)
  if (!before?.recorded || before.person !== actor.person().personId) return refuse('SERVICE_NOT_FOUND')
  if (before.state !== 'out') return refuse('REVIEWED_ALREADY')
  await tx.remove(services, id)
  await later('hours.dropProofs', { files: (before.pictures ?? []).map(({ file }) => file) })
  return {}
}
