/** What the bench reports, and how it measures: ratios of interleaved runs, because machines are noisy. */

export interface Measurement {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** the most that is acceptable; absent for figures that are only shown */
  readonly limit?: number
  /** the least that is acceptable */
  readonly least?: number
  readonly ok: boolean
}

export function measured(name: string, value: number, unit: string, limit?: number): Measurement {
  const rounded = Math.round(value * 1000) / 1000
  return {
    name,
    value: rounded,
    unit,
    ...(limit === undefined ? {} : { limit }),
    ok: limit === undefined || rounded <= limit,
  }
}

/** The same for a figure that should be high. */
export function atLeast(name: string, value: number, unit: string, least: number): Measurement {
  const shown = measured(name, value, unit)
  return { ...shown, least, ok: shown.value >= least }
}

export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5)

/** Milliseconds that `act` takes. */
export async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return performance.now() - started
}

/** Runs both in turn, so that whatever disturbs the machine disturbs both; the ratio of their medians. */
export async function ratio(
  rounds: number,
  subject: () => Promise<unknown>,
  baseline: () => Promise<unknown>,
): Promise<number> {
  const subjectTimes: number[] = []
  const baselineTimes: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    subjectTimes.push(await timed(subject))
    baselineTimes.push(await timed(baseline))
  }
  return median(subjectTimes) / median(baselineTimes)
}
