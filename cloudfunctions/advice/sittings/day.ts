import { between } from '../../kernel'
import { instantOf } from '../rules-slots'

const dayMs = 86_400_000
/** the end of what a date can say */
export const farAway = 8.64e15

/** The instants of a day in Asia/Shanghai, as a condition; of a day that does not exist, none. */
export function dayBounds(day: string) {
  const from = instantOf(day, '00:00') ?? 0
  return between(from, from === 0 ? 0 : from + dayMs)
}

/** Every instant after that day. */
export const afterDay = (day: string) => between((instantOf(day, '00:00') ?? farAway) + dayMs, farAway + dayMs)
