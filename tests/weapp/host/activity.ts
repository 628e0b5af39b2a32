/** Knows when the app has come to rest: waiting a fixed time is either too short or too slow. */
export interface Activity {
  /** something is under way until the returned function is called; more calls of it have no effect */
  begin(): () => void
  /** something on the screen has changed */
  note(): void
  /** resolves when nothing is under way and nothing has changed for a moment; throws after `maxMs` */
  rest(isReady: () => boolean, maxMs?: number): Promise<void>
}

const quietMs = 20

export function createActivity(): Activity {
  let open = 0
  let notes = 0
  return {
    begin: () => {
      open += 1
      let ended = false
      return () => {
        if (!ended) open -= 1
        ended = true
      }
    },
    note: () => {
      notes += 1
    },
    rest: async (isReady, maxMs = 20_000) => {
      const until = Date.now() + maxMs
      for (;;) {
        const before = notes
        await new Promise(resolve => setTimeout(resolve, quietMs))
        if (notes === before && open === 0 && isReady()) return
        if (Date.now() > until) throw new Error(`the app did not come to rest within ${maxMs} ms (${open} under way)`)
      }
    },
  }
}
