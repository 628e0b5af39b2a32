/** The town's clock while its past is made, and the work that its commands leave. */
import { dayOf, startOf } from '../../src/contract/shanghai'
import type { LocalCloud } from '../cloud'

export const hour = 3_600_000
export const day = 24 * hour

/** From here on it is this moment, ms UTC; whoever calls keeps `clock.offset` and sets it again. */
export const goTo = ({ clock }: Pick<LocalCloud, 'clock'>, at: number): void =>
  clock.setOffset(clock.offset + at - clock.now())

/** So many days before `today` (ms UTC), at this hour of the day in Shanghai. */
export const daysBefore = (today: number, days: number, hours: number): number =>
  startOf(dayOf(today - days * day)) + hours * hour

/** The timer until nothing is due: what a job leaves is done in the round after. */
export async function settleJobs(cloud: Pick<LocalCloud, 'fireTimer'>): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    const outcome = await cloud.fireTimer()
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    const { done, failed } = JSON.parse(outcome.result) as { done: number; failed: number }
    if (failed > 0) throw new Error('a job failed')
    if (done === 0) return
  }
}
