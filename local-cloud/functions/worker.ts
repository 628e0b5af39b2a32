import { type ChildProcess, fork } from 'node:child_process'
import type { Variables } from './environment'
import type { RunMessage, WorkerMessage } from './messages'

/** How one invocation ended, seen from outside the process. */
export type Outcome =
  | { readonly kind: 'returned'; readonly result: string }
  | { readonly kind: 'threw'; readonly message: string }
  | { readonly kind: 'died'; readonly message: string }
  | { readonly kind: 'timedOut' }

export interface Worker {
  readonly alive: boolean
  /** undefined once the code is loaded, otherwise why it could not be */
  readonly loaded: Promise<string | undefined>
  run(message: RunMessage, timeoutMs: number): Promise<Outcome>
  /** resolves when the process is gone */
  kill(): Promise<void>
}

export interface WorkerOptions {
  readonly runnerPath: string
  readonly bundlePath: string
  readonly variables: Variables
  readonly memoryMb: number
  readonly loadTimeoutMs: number
  /** file descriptor that takes the function's output, or `inherit` */
  readonly log: number | 'inherit'
}

/** One process with one function loaded in it. Its environment holds the given variables and nothing of ours. */
export function startWorker(options: WorkerOptions): Worker {
  const child = fork(options.runnerPath, [options.bundlePath], {
    env: options.variables as NodeJS.ProcessEnv,
    execArgv: [`--max-old-space-size=${options.memoryMb}`],
    stdio: ['ignore', options.log, options.log, 'ipc'],
  })
  const exited = new Promise<string>(resolve => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
    child.once('error', error => resolve(error.message))
  })
  let alive = true
  exited.then(() => {
    alive = false
  })
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
  }
  return {
    get alive() {
      return alive
    },
    loaded: waitForLoad(child, exited, options.loadTimeoutMs),
    run: (message, timeoutMs) => runOne(child, exited, message, timeoutMs),
    kill,
  }
}

/** Resolves with the first message that `pick` accepts, the process's end, or the time limit, whichever comes first. */
function firstOf<T>(
  child: ChildProcess,
  exited: Promise<string>,
  pick: (message: WorkerMessage) => T | undefined,
  onExit: (reason: string) => T,
  timeoutMs: number,
  onTimeout: () => T,
): Promise<T> {
  return new Promise(resolve => {
    const settle = (value: T) => {
      clearTimeout(timer)
      child.off('message', listen)
      resolve(value)
    }
    const listen = (message: unknown) => {
      const picked = pick(message as WorkerMessage)
      if (picked !== undefined) settle(picked)
    }
    const timer = setTimeout(() => settle(onTimeout()), timeoutMs)
    child.on('message', listen)
    exited.then(reason => settle(onExit(reason)))
  })
}

async function waitForLoad(child: ChildProcess, exited: Promise<string>, timeoutMs: number) {
  const reason = await firstOf<string>(
    child,
    exited,
    message => (message.type === 'loaded' ? '' : message.type === 'loadFailed' ? message.message : undefined),
    reason => `the process ended while loading: ${reason}`,
    timeoutMs,
    () => `the code did not load within ${timeoutMs} ms`,
  )
  return reason === '' ? undefined : reason
}

function runOne(child: ChildProcess, exited: Promise<string>, message: RunMessage, timeoutMs: number) {
  const outcome = firstOf<Outcome>(
    child,
    exited,
    answer => {
      if (answer.type !== 'returned' && answer.type !== 'threw') return undefined
      if (answer.requestId !== message.requestId) return undefined
      return answer.type === 'returned'
        ? { kind: 'returned', result: answer.result }
        : { kind: 'threw', message: answer.message }
    },
    reason => ({ kind: 'died', message: reason }),
    timeoutMs,
    () => ({ kind: 'timedOut' }),
  )
  if (child.connected) child.send(message)
  return outcome
}
