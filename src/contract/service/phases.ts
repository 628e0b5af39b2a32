/** Where an activity stands by the clock. Times are ms UTC. */

export const phases = {
  coming: '还没开始',
  running: '正在进行',
  over: '结束了',
  cancelled: '取消了',
} as const
export type Phase = keyof typeof phases

export interface ActivityTimes {
  readonly startsAt: number
  readonly endsAt: number
  readonly state: 'open' | 'cancelled'
}

/** The phase at `now`. */
export function phaseOf({ startsAt, endsAt, state }: ActivityTimes, now: number): Phase {
  if (state === 'cancelled') return 'cancelled'
  if (now < startsAt) return 'coming'
  return now < endsAt ? 'running' : 'over'
}

/** Until then people leave by themselves; afterwards they tell a leader. */
export const leaveUntil = (startsAt: number, cancelHours: number): number => startsAt - cancelHours * 3_600_000
