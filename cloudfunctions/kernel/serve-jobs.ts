/** The entry of the function that phones must not call: the timer's due work and operators' tasks. */
import { calledByOperator } from './caller'
import { now } from './clock'
import { log } from './log'
import { maintain, type Retention } from './maintenance'
import { messageJob } from './messages'
import type { Job, Module, OperatorTask } from './module'
import { drain, eraseJob } from './outbox'
import { sendMessage } from './send-message'
import type { CloudFunction } from './serve'

interface JobsReply {
  readonly ok: boolean
  readonly [fact: string]: unknown
}

const named = <T>(modules: readonly Module[], pick: (module: Module) => Readonly<Record<string, T>> | undefined) =>
  new Map<string, T>(
    modules.flatMap(module =>
      Object.entries(pick(module) ?? {}).map(([name, value]) => [`${module.domain.name}.${name}`, value] as const),
    ),
  )

/**
 * Timer event → drains the outbox and tends the collections. `{ "task": "people.issueSetupCode" }` from the console → that task.
 * Anybody else is refused.
 */
export function serveJobs(modules: readonly Module[], retention: Retention): CloudFunction<JobsReply> {
  const jobs = named<Job>(modules, module => module.jobs)
    .set(eraseJob, eraseEverywhere(modules))
    .set(messageJob, sendMessage)
  const tasks = named<OperatorTask>(modules, module => module.operatorTasks)
  return async event => {
    if (!calledByOperator()) return { ok: false, error: { code: 'FORBIDDEN' } }
    const asked = taskName(event)
    if (asked !== undefined) {
      const task = tasks.get(asked)
      return task ? { ok: true, result: await task({ now: now() }) } : { ok: false, error: { code: 'UNKNOWN_TASK' } }
    }
    const drained = await drain(jobs, now())
    const removed = await maintain(retention, now(), modules)
    log('info', { jobs: drained, removed })
    return { ok: true, ...drained, removed }
  }
}

/** After a person has deleted themselves: every module removes what it keeps. */
const eraseEverywhere =
  (modules: readonly Module[]): Job =>
  async ({ personId }) => {
    if (typeof personId !== 'string') throw new TypeError('erasing needs a personId')
    for (const module of modules) await module.personalData?.erase(personId)
  }

function taskName(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null || !('task' in event)) return undefined
  return typeof event.task === 'string' ? event.task : ''
}
