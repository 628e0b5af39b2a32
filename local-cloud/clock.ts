/** The emulated cloud's clock: real time plus an offset that tests and demonstrations may move. */
export interface CloudClock {
  /** ms UTC */
  now(): number
  /** moves the clock forward (or back) by this many ms relative to real time */
  setOffset(ms: number): void
  readonly offset: number
}

export function createClock(): CloudClock {
  let offset = 0
  return {
    now: () => Date.now() + offset,
    setOffset: ms => {
      offset = ms
    },
    get offset() {
      return offset
    },
  }
}
