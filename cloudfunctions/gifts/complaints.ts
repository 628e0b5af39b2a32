/** A word to the street about a hand-out, and its answer from somebody who did not hand it out. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { Complaint, gifts as contract } from '../../src/contract/gifts'
import type { NodeId } from '../../src/contract/organisation'
import { type CommandContext, compact, find, localTime, page, refuse, sendLater } from '../kernel'
import { peopleById } from '../people'
import { complaintId } from './ids'
import { placeNames } from './places'
import { type ComplaintRecord, complaints, type HandoutRecord, handouts, rounds } from './store'

const pageSize = 30
/** somebody has one in a round, and a second where something went wrong */
const ownLooked = 5

export function shownComplaint(record: ComplaintRecord, placeOf: (node: NodeId) => string, name?: string): Complaint {
  const { _id: id, round, roundName, words, at, handedAt, answer } = record
  const told = answer && { words: answer.words, at: answer.at }
  const place = handedAt === undefined ? undefined : placeOf(handedAt)
  return { id, round, roundName, words, at, ...compact({ place, name, answer: told }) }
}

/** Said of the round as a whole, it is about the pack that they got there; whoever handed that out does not answer. */
async function lastPack(round: string, person: string): Promise<HandoutRecord | undefined> {
  const own = await find(handouts, { where: { round, person, state: 'valid' }, limit: ownLooked })
  return [...own].sort((one, other) => other.at - one.at)[0]
}

/** One waits at a time: the next number follows from the last one, so two phones at once leave one. */
export async function complain(input: ParsedInputOf<typeof contract.complain>, { tx, actor, now }: CommandContext) {
  const { round: id, record: recordId, words } = input
  const { personId: person } = actor.person()
  const round = await tx.get(rounds, id)
  if (!round || round.state === 'draft' || round.state === 'submitted') return refuse('ROUND_NOT_FOUND')
  const record = recordId === undefined ? await lastPack(id, person) : await tx.get(handouts, recordId)
  if (recordId !== undefined && (record?.person !== person || record.round !== id)) return refuse('RECORD_NOT_FOUND')
  const [last] = await find(complaints, { where: { round: id, person }, orderBy: ['number', 'desc'], limit: 1 })
  if (last?.waiting) return refuse('COMPLAINT_WAITING')
  const number = (last?.number ?? 0) + 1
  const _id = complaintId(id, person, number)
  const about = { round: id, roundName: round.name, node: round.node, areas: round.areas, person, number }
  const handed = { record: record?._id, handedAt: record?.node, handedBy: record?.by }
  await tx.create(complaints, { _id, ...about, words, at: now, waiting: true, ...compact(handed) })
  return { id: _id }
}

export async function answer(
  { id, words }: ParsedInputOf<typeof contract.answer>,
  { tx, actor, now, later, concerns }: CommandContext,
) {
  const record = await tx.get(complaints, id)
  if (!record) return refuse('COMPLAINT_NOT_FOUND')
  const { personId: by } = actor.person()
  if (record.handedBy === by || record.person === by) return refuse('COMPLAINT_OWN')
  if (!record.waiting) return refuse('COMPLAINT_ANSWERED')
  concerns(record.person)
  await tx.put(complaints, { ...record, waiting: false, answer: { words, by, at: now } })
  await sendLater(
    { later },
    {
      kind: 'giftNews',
      to: record.person,
      page: 'pages/gifts/mine/index',
      fields: { pack: record.roundName, status: '有答复了', at: localTime(now), hint: words },
    },
  )
  return {}
}

export async function listComplaints({ node, after }: ParsedInputOf<typeof contract.complaints>) {
  const rows = await page(complaints, { where: { areas: node }, orderBy: ['at', 'desc'], limit: pageSize }, after)
  const [placeOf, people] = await Promise.all([
    placeNames(rows.items.flatMap(({ handedAt }) => handedAt ?? [])),
    peopleById(rows.items.map(({ person }) => person)),
  ])
  return { ...rows, items: rows.items.map(one => shownComplaint(one, placeOf, people.get(one.person)?.name)) }
}
