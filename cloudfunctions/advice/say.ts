/** Adding a message to a thread, for either side. */
import { adviceDefaults, type Event } from '../../src/contract/advice'
import { isRefused, refuse } from '../kernel'
import { lookInto } from './pictures'
import { move } from './rules-move'
import { wordsProblem } from './rules-words'
import type { ConsultationRecord, MessageRecord } from './store'

interface Said {
  readonly from: MessageRecord['from']
  readonly by: string
  readonly words: string
  readonly pictures: readonly string[]
}

/** The record with one message more, or why it cannot be. Pictures alone are enough. */
export async function withMessage(record: ConsultationRecord, said: Said, event: Event, now: number) {
  const { from, by, words } = said
  const wrong = wordsProblem(words)
  if (wrong && !(wrong === 'WORDS_EMPTY' && said.pictures.length > 0))
    return refuse(wrong, { limit: adviceDefaults.wordsMost })
  const after = move(record, event, now, record.workingDays)
  if (!after) return refuse('CONSULTATION_CLOSED')
  if (record.messages.length >= adviceDefaults.messagesMost)
    return refuse('THREAD_FULL', { most: adviceDefaults.messagesMost })
  const pictures = await lookInto(said.pictures, by)
  if (isRefused(pictures)) return pictures
  const message: MessageRecord = { from, by, at: now, words: words.trim(), pictures }
  return { ...record, ...after, messages: [...record.messages, message] }
}
