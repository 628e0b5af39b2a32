/** Until when somebody should look at a pack that is not as it should be. */

/** A round that has ended is read no more, so what comes to light afterwards would stay on a desk for ever: a fortnight is enough to look. */
const lateDays = 14
const dayMs = 86_400_000

interface Late {
  /** when a pack from a place without network became known */
  readonly noted?: number
}
interface Round {
  readonly state: string
  readonly closed?: { readonly at: number }
}

/** Whoever closes a round has its differences before their eyes; those that come later nobody has seen. */
export function stillDiffers({ noted }: Late, round: Round | undefined, now: number): boolean {
  if (round?.state === 'open') return true
  const closed = round?.closed?.at
  return noted !== undefined && closed !== undefined && noted > closed && now - noted < lateDays * dayMs
}
