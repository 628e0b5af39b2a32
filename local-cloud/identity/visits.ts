import type { CloudClock } from '../clock'

/** When each person last used the mini-program; WeChat checks texts only of people who were here within two hours. */
export interface Visits {
  record(openid: string): void
  /** ms since the last visit; Infinity for somebody who never came */
  msSince(openid: string): number
}

export function createVisits(clock: CloudClock): Visits {
  const last = new Map<string, number>()
  return {
    record: openid => {
      last.set(openid, clock.now())
    },
    msSince: openid => clock.now() - (last.get(openid) ?? Number.NEGATIVE_INFINITY),
  }
}
