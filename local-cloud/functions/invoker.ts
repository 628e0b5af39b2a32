import { randomUUID } from 'node:crypto'
import type { CloudClock } from '../clock'
import type { Faults } from '../faults'
import { FUNCTION_REQUEST_BYTES, FUNCTION_TIMEOUT_DEFAULT_MS, REPLY_BYTES } from '../limits'
import type { RunningCalls } from './calls'
import { type CloudIds, replaceCloudIds } from './cloud-id'
import { type Deployment, readDeployment } from './deployment'
import { type CloudEnvironment, invocationVariables, processVariables, type Variables } from './environment'
import { type Caller, type EventObject, failed, type InvocationResult } from './invocation'
import { createPool, type Pool, type PoolOptions } from './pool'
import { type Outcome, startWorker, type Worker } from './worker'

/** The runtime profile of one function, as config/functions.ts states it. */
export interface FunctionProfile {
  readonly timeoutSeconds: number
  readonly memoryMb: number
}

export interface InvokerOptions extends PoolOptions {
  readonly functionsDir: string
  readonly profiles: Readonly<Record<string, FunctionProfile>>
  readonly runnerPath: string
  readonly cloud: CloudEnvironment
  /** what an operator sets in the console; the platform's own win */
  readonly variables?: Variables
  readonly clock: CloudClock
  readonly faults: Faults
  readonly calls: RunningCalls
  readonly cloudIds: CloudIds
  readonly log: number | 'inherit'
}

export interface Invoker {
  invoke(name: string, event: EventObject, caller: Caller): Promise<InvocationResult>
  close(): Promise<void>
}

/** SCF gives a new instance 65 s to load its code; ours is shorter so that a hanging bundle is noticed. */
const loadTimeoutMs = 30_000
/** WeChat: a function that nobody configured has 3 s and 256 MB. */
const defaultProfile: FunctionProfile = { timeoutSeconds: FUNCTION_TIMEOUT_DEFAULT_MS / 1000, memoryMb: 256 }

export function createInvoker(options: InvokerOptions): Invoker {
  const pools = new Map<string, Pool>()
  const running = new Set<Promise<unknown>>()
  let closed = false

  const poolOf = (name: string): Pool => {
    const pool = pools.get(name) ?? createPool(options)
    pools.set(name, pool)
    return pool
  }

  const start = (deployment: Deployment, profile: FunctionProfile) =>
    startWorker({
      runnerPath: options.runnerPath,
      bundlePath: deployment.bundlePath,
      variables: { ...options.variables, ...processVariables(options.cloud) },
      memoryMb: profile.memoryMb,
      loadTimeoutMs,
      log: options.log,
    })

  const runOn = async (worker: Worker, name: string, profile: FunctionProfile, event: string, call: Call) => {
    const notLoaded = await worker.loaded
    const crash = notLoaded === undefined ? options.faults.takeCrash() : undefined
    if (notLoaded !== undefined || crash === 'before') {
      await worker.kill()
      return notLoaded === undefined ? died('SIGKILL') : ({ kind: 'threw', message: notLoaded } satisfies Outcome)
    }
    const token = options.calls.begin({ functionName: name, ...call })
    const outcome = await worker.run(
      {
        requestId: call.requestId,
        event,
        variables: invocationVariables(options.cloud, call.caller, token, call.requestId),
        clockOffset: options.clock.offset,
        context: scfContext(options.cloud, name, profile, call.requestId),
      },
      profile.timeoutSeconds * 1000,
    )
    options.calls.end(token)
    if (outcome.kind === 'died' || outcome.kind === 'timedOut' || crash === 'after') await worker.kill()
    return crash === 'after' ? died('SIGKILL') : outcome
  }

  const invoke = async (name: string, event: EventObject, caller: Caller): Promise<InvocationResult> => {
    const requestId = randomUUID()
    const deployment = readDeployment(options.functionsDir, name)
    if (!deployment)
      return failed(requestId, 'FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)
    const profile = options.profiles[name] ?? defaultProfile
    const size = Buffer.byteLength(JSON.stringify(event))
    if (size > FUNCTION_REQUEST_BYTES) {
      return failed(
        requestId,
        'EXCEED_MAX_PAYLOAD_SIZE',
        `data exceed max size: ${size} > ${FUNCTION_REQUEST_BYTES} bytes`,
      )
    }
    const filled = replaceCloudIds(event, caller, options.cloudIds)
    if (!filled.ok) return failed(requestId, 'INVALID_PARAM', filled.message)
    const source = { version: deployment.version, start: () => start(deployment, profile) }
    const call = { requestId, caller: filled.caller }
    const text = JSON.stringify(filled.event)
    const outcome = await poolOf(name).lend(source, options.faults.takeCold(), worker =>
      runOn(worker, name, profile, text, call),
    )
    return toResult(requestId, outcome, profile)
  }

  return {
    async invoke(name, event, caller) {
      if (closed) return failed(randomUUID(), 'FUNCTIONS_EXECUTE_FAIL', 'the local cloud is closed')
      const invocation = invoke(name, event, caller)
      running.add(invocation)
      return invocation.finally(() => running.delete(invocation))
    },
    async close() {
      // those that run may call others before they end
      while (running.size > 0) await Promise.allSettled(running)
      closed = true
      await Promise.all([...pools.values()].map(pool => pool.close()))
    },
  }
}

interface Call {
  readonly requestId: string
  readonly caller: Caller
}

const died = (reason: string): Outcome => ({ kind: 'died', message: reason })

function toResult(requestId: string, outcome: Outcome, profile: FunctionProfile): InvocationResult {
  if (outcome.kind === 'timedOut') {
    const message = `Invoking task timed out after ${profile.timeoutSeconds} seconds`
    return failed(requestId, 'FUNCTIONS_TIME_LIMIT_EXCEEDED', message)
  }
  if (outcome.kind === 'died') {
    const message = `Process exited unexpectedly before completing request: ${outcome.message}`
    return failed(requestId, 'FUNCTIONS_EXECUTE_FAIL', message)
  }
  if (outcome.kind === 'threw') return failed(requestId, 'FUNCTIONS_EXECUTE_FAIL', outcome.message)
  if (Buffer.byteLength(outcome.result) > REPLY_BYTES) {
    const message = 'cloudfunction result size exceed limit (1MB)'
    return failed(requestId, 'CLOUDFUNCTION_RESULT_SIZE_EXCEED_LIMIT', message)
  }
  return { ok: true, requestId, result: outcome.result }
}

/** The second argument of `main`, with the names that SCF uses. */
function scfContext(cloud: CloudEnvironment, name: string, profile: FunctionProfile, requestId: string) {
  return {
    callbackWaitsForEmptyEventLoop: false,
    function_name: name,
    function_version: '$LATEST',
    memory_limit_in_mb: profile.memoryMb,
    namespace: cloud.envId,
    request_id: requestId,
    tencentcloud_region: 'ap-shanghai',
    time_limit_in_ms: profile.timeoutSeconds * 1000,
  }
}
