/** The entry of a cloud function that phones call: every action of its modules passes the one pipeline. */

import type { Action } from '../../src/contract/define'
import type { Failure, KernelCode, Reply } from '../../src/contract/reply'
import { callerAccount } from './caller'
import { now } from './clock'
import { failureKind } from './failures'
import { groupOf } from './group'
import { randomId } from './ids'
import { log } from './log'
import { type Handler, type Module, named } from './module'
import { isRefused, type Refused, refuse } from './refusal'
import { type Request, readEnvelope, readInput, readKey } from './request'
import { runCommand } from './run-command'
import { runQuery } from './run-query'

/** What the platform says about an invocation. */
interface FunctionContext {
  readonly request_id?: string
  readonly time_limit_in_ms?: number
}

export type CloudFunction<T> = (event: unknown, context?: FunctionContext) => Promise<T>

interface Entry {
  readonly action: Action
  readonly handler: Handler
}

/** Every action of the modules by its id. Throws when a contract has an action without handler (the build's own check). */
function entriesOf(modules: readonly Module[]): ReadonlyMap<string, Entry> {
  return new Map(
    modules.flatMap(({ domain, handlers }) =>
      Object.entries(domain.actions).map(([name, action]) => {
        const handler = handlers[name]
        if (!handler) throw new Error(`${action.id} has no handler`)
        return [action.id, { action, handler }] as const
      }),
    ),
  )
}

/** Answers calls to the actions of these modules; never rejects. */
export function serve(modules: readonly Module[]): CloudFunction<Reply<unknown>> {
  const entries = entriesOf(modules)
  const shared = {
    personalData: modules.flatMap(module => module.personalData ?? []),
    together: named(modules, module => module.together),
  }
  return async (event, context) => {
    const requestId = context?.request_id ?? randomId()
    const started = now()
    const { outcome, action } = await answer(entries, shared, event, requestId)
    const code = isRefused(outcome) ? outcome.refused.code : undefined
    log('info', { requestId, action, code, ms: now() - started })
    return isRefused(outcome)
      ? { ok: false, error: outcome.refused as Failure, requestId }
      : { ok: true, data: outcome.data }
  }
}

interface Answered {
  readonly outcome: { readonly data: unknown } | Refused
  readonly action?: string
}

async function answer(
  entries: ReadonlyMap<string, Entry>,
  shared: Pick<Request, 'personalData' | 'together'>,
  event: unknown,
  requestId: string,
): Promise<Answered> {
  const call = readEnvelope(event)
  if (isRefused(call)) return { outcome: call }
  const entry = entries.get(call.action)
  if (!entry) return { outcome: refuse<KernelCode>('UNKNOWN_ACTION') }
  const { action, handler } = entry
  const done = (outcome: Answered['outcome']): Answered => ({ outcome, action: action.id })
  try {
    const account = callerAccount()
    if (!account) return done(refuse<KernelCode>('UNAUTHENTICATED'))
    const parsed = readInput(action, call)
    if (isRefused(parsed)) return done(parsed)
    const group = action.group ? groupOf(call.group, requestId) : undefined
    const request = { input: parsed.input, account, requestId, now: now(), group, ...shared }
    if (action.kind === 'query') return done(await runQuery(action, handler, request))
    const key = readKey(call)
    return done(isRefused(key) ? key : await runCommand(action, handler, request, key))
  } catch (thrown) {
    log('error', { requestId, action: action.id, thrown })
    return done(refuse<KernelCode>(failureKind(thrown) === 'timeout' ? 'UNAVAILABLE' : 'INTERNAL'))
  }
}
