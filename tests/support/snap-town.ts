/** Who sends and who decides, and the timer's work about snaps. */
import { rowsOf } from './advice'
import type { Town } from './town'

export const [lin, zhao, sun, worker] = ['lin-yulan', 'zhao-tiezhu', 'sun-xiaomei', 'li-wen'] as const
export const community = 'pc.beiguan.c01'

const patienceMs = 80_000

/** Photos are prepared, and WeChat has pushed what it says of them. Jobs of other domains are theirs to look at. */
export async function settleSnaps(town: Town): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const outcome = await town.fireTimer()
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    const { done } = JSON.parse(outcome.result) as { done: number }
    const open = rowsOf(town, 'snaps').some(({ state }) => state === 'checking')
    if (!open && done === 0) return
    await new Promise(resolve => setTimeout(resolve, 150))
  }
  throw new Error('a check did not come back')
}
