/** Where a class stands by the clock. Times are ms UTC. */

/** What people may do changes with it. */
export const phases = {
  coming: '还没开始',
  soon: '马上开始',
  running: '正在讲',
  over: '讲完了',
  cancelled: '取消了',
} as const
export type Phase = keyof typeof phases

export interface ClassTimes {
  readonly startsAt: number
  /** how long it is meant to take */
  readonly minutes: number
  readonly cancelled: boolean
}

const minuteMs = 60_000
/** The door of the outside platform is open from here on; the reminder comes at the same moment. */
export const soonMs = 30 * minuteMs
/** Speakers run over: until then it may still be going on. */
const graceMs = 15 * minuteMs

/** The phase at `now`. */
export function phaseOf({ startsAt, minutes, cancelled }: ClassTimes, now: number): Phase {
  if (cancelled) return 'cancelled'
  if (now < startsAt - soonMs) return 'coming'
  if (now < startsAt) return 'soon'
  return now < startsAt + minutes * minuteMs + graceMs ? 'running' : 'over'
}
