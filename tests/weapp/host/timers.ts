import type { Activity } from './activity'

/** Timers up to this are part of what is going on; longer ones (time-outs) are not waited for. ms */
const shortMs = 100

export interface Timers {
  readonly globals: Readonly<Record<string, unknown>>
  /** nothing runs any more */
  stop(): void
}

/** The app's timers; what a callback throws is handed to `failed`. */
export function createTimers(activity: Activity, failed: (error: unknown) => void): Timers {
  const running = new Map<number, () => void>()
  let lastId = 0

  const guarded = (run: () => void) => {
    try {
      run()
    } catch (error) {
      failed(error)
    }
  }
  const clear = (id: number) => {
    running.get(id)?.()
    running.delete(id)
  }
  const setTimer = (run: (...parts: unknown[]) => void, ms = 0, ...parts: unknown[]) => {
    lastId += 1
    const id = lastId
    const end = ms <= shortMs ? activity.begin() : () => {}
    const timer = setTimeout(() => {
      running.delete(id)
      guarded(() => run(...parts))
      end()
    }, ms)
    running.set(id, () => {
      clearTimeout(timer)
      end()
    })
    return id
  }
  const setRepeating = (run: (...parts: unknown[]) => void, ms = 0, ...parts: unknown[]) => {
    lastId += 1
    const timer = setInterval(() => guarded(() => run(...parts)), ms)
    running.set(lastId, () => clearInterval(timer))
    return lastId
  }
  return {
    globals: { setTimeout: setTimer, clearTimeout: clear, setInterval: setRepeating, clearInterval: clear },
    stop: () => {
      for (const id of [...running.keys()]) clear(id)
    },
  }
}
