export interface Breaker {
  /** whether a call may be tried */
  mayCall(now: number): boolean
  succeeded(): void
  failed(now: number): void
}

/**
 * Stops calling somebody who does not answer: after so many failures in a row nobody calls for a while, and then one more failure
 * is enough. Times are ms UTC.
 */
export function createBreaker({ failures: most, restMs }: { failures: number; restMs: number }): Breaker {
  let failures = 0
  let restUntil = 0
  return {
    mayCall: now => now >= restUntil,
    succeeded: () => {
      failures = 0
      restUntil = 0
    },
    failed: now => {
      failures += 1
      if (failures >= most) restUntil = now + restMs
    },
  }
}
