import type { Worker } from './worker'

/** Starts a process for the code as it is now. */
export interface Source {
  readonly version: string
  start(): Worker
}

export interface PoolOptions {
  /** simultaneous processes; further invocations wait in line */
  readonly maxWorkers: number
  /** ms after which a process without work is ended */
  readonly idleMs: number
}

export interface Pool {
  /** lends a process for the duration of `use`; `fresh` insists on a cold start */
  lend<T>(source: Source, fresh: boolean, use: (worker: Worker) => Promise<T>): Promise<T>
  close(): Promise<void>
}

interface Member {
  readonly worker: Worker
  readonly version: string
  idleTimer?: NodeJS.Timeout
}

/** The processes of one function: at most `maxWorkers`, each with one invocation at a time, oldest waiter first. */
export function createPool(options: PoolOptions): Pool {
  const idle: Member[] = []
  const busy = new Set<Member>()
  const waiting: (() => void)[] = []
  let slots = options.maxWorkers
  let closed = false

  const end = async (member: Member) => {
    clearTimeout(member.idleTimer)
    await member.worker.kill()
  }
  const discardIdle = (unwanted: (member: Member) => boolean) => {
    for (const member of idle.filter(unwanted)) {
      idle.splice(idle.indexOf(member), 1)
      void end(member)
    }
  }
  const take = (source: Source, fresh: boolean): Member => {
    discardIdle(member => fresh || !member.worker.alive || member.version !== source.version)
    const warm = idle.pop()
    clearTimeout(warm?.idleTimer)
    return warm ?? { worker: source.start(), version: source.version }
  }
  const acquireSlot = async () => {
    if (slots > 0) slots -= 1
    else await new Promise<void>(resolve => waiting.push(resolve))
  }
  const releaseSlot = () => {
    const next = waiting.shift()
    if (next) next()
    else slots += 1
  }
  const giveBack = (member: Member) => {
    busy.delete(member)
    if (!member.worker.alive || closed) return void end(member)
    idle.push(member)
    member.idleTimer = setTimeout(() => discardIdle(each => each === member), options.idleMs).unref()
  }

  return {
    async lend(source, fresh, use) {
      await acquireSlot()
      try {
        if (closed) throw new Error('the local cloud is closing')
        const member = take(source, fresh)
        busy.add(member)
        try {
          return await use(member.worker)
        } finally {
          giveBack(member)
        }
      } finally {
        releaseSlot()
      }
    },
    async close() {
      closed = true
      await Promise.all([...idle.splice(0), ...busy].map(end))
    },
  }
}
