import { Cron } from 'croner'
import type { CloudClock } from '../clock'
import { readDeployment } from './deployment'
import type { InvocationResult } from './invocation'
import type { Invoker } from './invoker'

export interface TimersOptions {
  readonly functionsDir: string
  readonly names: readonly string[]
  readonly clock: CloudClock
  readonly invoke: Invoker['invoke']
  /** what to do when a run by the clock failed; WeChat only logs it */
  onFailure(name: string, message: string): void
}

export interface Timers {
  /** runs a function's trigger now, whatever its schedule says */
  fire(name: string): Promise<InvocationResult>
  /** begins to follow the emulated clock */
  start(): void
  /** resolves when runs that began by the clock have ended */
  stop(): Promise<void>
}

/** ms between two looks at the emulated clock, which somebody may have moved. */
const lookEveryMs = 500

/** The timer triggers of config.json. WeChat: seven fields, UTC+8, the returned value goes nowhere. */
export function createTimers(options: TimersOptions): Timers {
  const { clock } = options
  const running = new Set<Promise<unknown>>()
  let lookedAt = clock.now()
  let ticker: NodeJS.Timeout | undefined

  const fire = (name: string) => {
    const trigger = readDeployment(options.functionsDir, name)?.timers[0]
    const time = new Date(clock.now()).toISOString()
    const event = { Type: 'Timer', TriggerName: trigger?.name ?? `${name}-timer`, Time: time }
    return options.invoke(name, event, { source: 'wx_trigger' })
  }
  const run = async (name: string) => {
    const result = await fire(name)
    if (!result.ok) options.onFailure(name, result.message)
  }
  /** A clock that jumped over many due times fires once, one that was set back waits for the next due time. */
  const look = () => {
    const now = clock.now()
    for (const name of options.names) {
      const trigger = readDeployment(options.functionsDir, name)?.timers[0]
      if (!trigger || !isDue(trigger.config, lookedAt, now)) continue
      const started = run(name).finally(() => running.delete(started))
      running.add(started)
    }
    lookedAt = now
  }

  return {
    fire,
    start: () => {
      lookedAt = clock.now()
      ticker ??= setInterval(look, lookEveryMs).unref()
    },
    stop: async () => {
      clearInterval(ticker)
      ticker = undefined
      await Promise.all(running)
    },
  }
}

/** Whether a due time lies in (from, to]. Throws on a line that is not seven-field cron. */
export function isDue(config: string, from: number, to: number): boolean {
  const due = new Cron(config, { timezone: 'Asia/Shanghai', mode: '7-part', paused: true }).nextRun(new Date(from))
  return due !== null && due.getTime() <= to
}
