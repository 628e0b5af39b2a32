/** The entry of the function that phones must not call: the timer's due work and operators' tasks. */
import { askAgain, askAgainJob } from './ask-checks'
import { calledByOperator } from './caller'
import { now } from './clock'
import { tellOwner } from './finish-checks'
import { log } from './log'
import { maintain, type Retention } from './maintenance'
import { messageJob } from './messages'
import { type Job, type Module, named, type OperatorTask } from './module'
import { checkedJob } from './open-checks'
import { drain, eraseJob } from './outbox'
import { pushedCheck } from './rules-checks'
import { sendMessage } from './send-message'
import type { CloudFunction } from './serve'
import { keepPush, pushedByPhone, takeCheck, takeCheckJob } from './take-check'

interface JobsReply {
  readonly ok: boolean
  readonly [fact: string]: unknown
}

/** When the platform does not say how long the function may run: WeChat's ceiling. */
const usualTimeMs = 60_000

/**
 * Timer event → drains the outbox and tends the collections. WeChat's answer about a picture → kept in the outbox, then the same. `{ "task": "people.issueSetupCode" }` from the console → that task.
 * Anybody else is refused.
 */
export function serveJobs(modules: readonly Module[], retention: Retention): CloudFunction<JobsReply> {
  const jobs = named<Job>(modules, module => module.jobs)
    .set(eraseJob, eraseEverywhere(modules))
    .set(messageJob, sendMessage)
    .set(takeCheckJob, takeCheck)
    .set(askAgainJob, askAgain)
    .set(checkedJob, tellOwner(modules))
  const tasks = named<OperatorTask>(modules, module => module.operatorTasks)
  return async (event, context) => {
    const until = now() + (context?.time_limit_in_ms ?? usualTimeMs) / 2
    const push = pushedCheck(event)
    if (push && !pushedByPhone()) {
      await keepPush(push)
      return { ok: true, ...(await drain(jobs, now(), { until })) }
    }
    if (!calledByOperator()) return { ok: false, error: { code: 'FORBIDDEN' } }
    const asked = taskName(event)
    if (asked !== undefined) {
      const task = tasks.get(asked)
      return task ? { ok: true, result: await task({ now: now() }) } : { ok: false, error: { code: 'UNKNOWN_TASK' } }
    }
    const drained = await drain(jobs, now(), { until })
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
