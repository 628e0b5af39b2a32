/**
 * Faults on demand: what goes wrong in a real cloud, asked for by a test or from the workbench.
 * Each request is a counter that is used up; `clear()` forgets all of them.
 */
export type ConflictMoment = 'write' | 'commit'
export type CrashMoment = 'before' | 'after'

export interface FailureOrder {
  readonly code: string
  readonly message: string
}

/** How to order faults. */
export interface Faults {
  /** the next n transactional writes (or commits) fail with DATABASE_TRANSACTION_CONFLICT */
  conflictNext(times: number, moment: ConflictMoment): void
  /** every gateway request waits this long, in ms; 0 switches it off */
  latency(ms: number): void
  /** the next requests of this action are answered with this error code and not carried out; of a cloud call, e.g. `wxacode.getUnlimited`, with WeChat's number */
  failNext(action: string, code: string, times?: number): void
  /** the next requests of this action are carried out, but the connection is cut before the reply */
  dropNext(action: string, times?: number): void
  /** the worker dies in the next n invocations: before the function ran, or after it ran and before its reply */
  crashNext(times: number, moment: CrashMoment): void
  /** the next n invocations meet a fresh worker */
  coldNext(times: number): void
  clear(): void

  // read by the emulated services, each use counts one down
  takeConflict(moment: ConflictMoment): boolean
  readonly latencyMs: number
  takeFailure(action: string): FailureOrder | undefined
  takeDrop(action: string): boolean
  takeCrash(): CrashMoment | undefined
  takeCold(): boolean
}

export function createFaults(): Faults {
  const counters = new Map<string, number>()
  const codes = new Map<string, string>()
  let latencyMs = 0

  const order = (key: string, times: number) => {
    if (!Number.isInteger(times) || times < 0) throw new RangeError(`times must be a natural number, not ${times}`)
    counters.set(key, times)
  }
  const take = (key: string): boolean => {
    const left = counters.get(key) ?? 0
    if (left === 0) return false
    counters.set(key, left - 1)
    return true
  }

  return {
    conflictNext: (times, moment) => order(`conflict ${moment}`, times),
    latency: ms => {
      latencyMs = ms
    },
    failNext: (action, code, times = 1) => {
      order(`fail ${action}`, times)
      codes.set(action, code)
    },
    dropNext: (action, times = 1) => order(`drop ${action}`, times),
    crashNext: (times, moment) => order(`crash ${moment}`, times),
    coldNext: times => order('cold', times),
    clear: () => {
      counters.clear()
      codes.clear()
      latencyMs = 0
    },

    takeConflict: moment => take(`conflict ${moment}`),
    get latencyMs() {
      return latencyMs
    },
    takeFailure: action => {
      const code = codes.get(action)
      if (code === undefined || !take(`fail ${action}`)) return undefined
      return { code, message: `${code}: ordered by a fault injection` }
    },
    takeDrop: action => take(`drop ${action}`),
    takeCrash: () => {
      if (take('crash before')) return 'before'
      return take('crash after') ? 'after' : undefined
    },
    takeCold: () => take('cold'),
  }
}
