/** A matter told to others: only with the asker's word, and with every name taken out. */
import type { advice, Status } from '../../src/contract/advice'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, isRefused, type QueryContext, refuse } from '../kernel'
import { peopleById } from '../people'
import { inside, outside, ownCase } from './access'
import { anonymise } from './rules-anonymise'
import { consultations, type MessageRecord } from './store'

const said = (status: Status) => status === 'answered' || status === 'closed'

const wordsOf = (messages: readonly MessageRecord[], from: MessageRecord['from']) =>
  messages
    .filter(message => message.from === from)
    .map(message => message.words)
    .join('\n')

export async function anonymisedDraft(
  { id }: ParsedInputOf<typeof advice.anonymise>,
  { actor, concerns }: QueryContext,
) {
  const record = await ownCase(id, actor.person().personId, outside)
  if (isRefused(record)) return record
  if (!record.allowed) return refuse('PUBLISHING_NOT_ALLOWED')
  if (!said(record.status)) return refuse('NOT_ANSWERED_YET')
  concerns(record.asker)
  const speakers = await peopleById(record.messages.map(({ by }) => by))
  const names = [...speakers.values()].flatMap(({ name }) => name ?? [])
  const question = anonymise(wordsOf(record.messages, 'asker'), names)
  const answer = anonymise(wordsOf(record.messages, 'adviser'), names)
  return {
    subject: record.subject,
    question: question.text,
    answer: answer.text,
    findings: [...question.findings, ...answer.findings].map(finding => ({ ...finding })),
  }
}

/** It is out: from now on the asker's word cannot be taken back. */
export async function markPublished(
  { id }: ParsedInputOf<typeof advice.markPublished>,
  { tx, actor, concerns }: CommandContext,
) {
  const record = await ownCase(id, actor.person().personId, inside(tx))
  if (isRefused(record)) return record
  if (!record.allowed) return refuse('PUBLISHING_NOT_ALLOWED')
  concerns(record.asker)
  await tx.put(consultations, { ...record, published: true })
  return {}
}
