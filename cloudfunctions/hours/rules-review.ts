/** What a reviewer may decide. Durations are whole minutes. */
import { type QualityLevel, usualLevel } from '../../src/contract/points/rule'

export interface Verdict {
  readonly minutes: number
  readonly level: QualityLevel
  readonly reason?: string | undefined
}

export interface Judged {
  /** by the clock */
  readonly minutes: number
  /** of it, what another service counts already */
  readonly overlap: number
}

/** What the clock says and nothing speaks against. */
export const proposed = ({ minutes, overlap }: Judged): number => Math.max(0, minutes - overlap)

/** Why it cannot be decided so; undefined when it can. Whatever differs from clock and usual level needs a word why. */
export function verdictProblem(judged: Judged, { minutes, level, reason }: Verdict) {
  const most = proposed(judged)
  if (judged.overlap > 0 && minutes > most) return { code: 'OVERLAPS', detail: { most } } as const
  const differs = minutes !== most || level !== usualLevel
  return differs && !reason ? ({ code: 'REASON_MISSING', detail: {} } as const) : undefined
}
