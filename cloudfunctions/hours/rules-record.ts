/** What may be recorded by whoever did it. */
import { hoursDefaults } from '../../src/contract/hours/defaults'

const dayMs = 86_400_000
const minuteMs = 60_000

export function recordProblem(startsAt: number, endsAt: number, now: number) {
  if (endsAt <= startsAt) return 'OUT_BEFORE_IN'
  if (endsAt > now) return 'OUT_IN_FUTURE'
  if (startsAt < now - hoursDefaults.recordDays * dayMs) return 'TOO_LONG_AGO'
  return endsAt - startsAt > hoursDefaults.minutesMost * minuteMs ? 'SERVICE_TOO_LONG' : undefined
}

export function wordsProblem(words: string) {
  const { length } = [...words.trim()]
  if (length === 0) return 'WORDS_EMPTY'
  return length > hoursDefaults.wordsMost ? 'WORDS_TOO_LONG' : undefined
}
