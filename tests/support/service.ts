/** Activities in a test town: published, joined, and held against what their rows say. */
import { expectDone } from '../../local-cloud/seed/caller'
import { type Announcement, service } from '../../src/contract/service'
import { rowsOf } from './advice'
import type { Town } from './town'

const hour = 3_600_000

/** On a day of its own each time, so that no two overlap unless a test wants them to, and after everything that the town has planned. */
export function activityMaker(town: () => Town, publisher = 'li-wen', node = 'pc.beiguan.c01') {
  let made = 0
  const some = (more: Partial<Announcement> = {}): Announcement => {
    made += 1
    const startsAt = more.startsAt ?? town().clock.now() + (14 * 24 + made * 6) * hour
    return {
      title: `扫雪第${made}场`,
      kind: 'environment',
      dimension: 'service',
      counts: 'volunteer',
      spot: '小区东门',
      startsAt,
      endsAt: startsAt + 2 * hour,
      capacity: 2,
      waitingMost: 5,
      cancelHours: 12,
      beneficiaries: 100,
      about: '带上手套',
      ...more,
    }
  }
  const publish = async (more: Partial<Announcement> = {}, at = node, by = publisher) => {
    const activity = some(more)
    const { id } = expectDone(await town().as(by)(service.publish, { node: at, activity }))
    return { id, activity }
  }
  return { some, publish }
}

/** Whatever happened: what an activity counts is what its sign-ups say. */
export function seatsAddUp(town: Town): void {
  const rows = rowsOf(town, 'signUps')
  for (const { _id, title, taken, waiting, capacity } of rowsOf(town, 'activities')) {
    const own = rows.filter(({ activity }) => activity === _id)
    const held = (state: string) => own.filter(row => row.state === state || row.holds === state).length
    expect([title, taken, waiting]).toEqual([title, held('in'), held('waiting')])
    if (Number(capacity) > 0) expect(Number(taken)).toBeLessThanOrEqual(Number(capacity))
  }
}
