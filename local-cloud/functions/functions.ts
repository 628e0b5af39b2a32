import type { CloudService } from '../gateway/service'
import { createRunningCalls, type RunningCall, type RunningCalls } from './calls'
import { compileRunner } from './compile-runner'
import { readDeployment } from './deployment'
import { createInvoker, type Invoker, type InvokerOptions } from './invoker'
import { nestedCall } from './nested-call'
import { assertWithinQuota } from './quota'

export interface FunctionsOptions extends Omit<InvokerOptions, 'runnerPath' | 'calls'> {
  /** where the compiled runner is put */
  readonly runtimeDir: string
}

export interface FunctionsService extends CloudService {
  readonly invoke: Invoker['invoke']
  /** who asks, read from a gateway request */
  callOf: RunningCalls['of']
  /** whether config.json of that function lists the cloud call */
  permits(call: RunningCall, apiName: string): boolean
}

/** The deployed functions of this environment, each in processes of its own. */
export async function createFunctions(options: FunctionsOptions): Promise<FunctionsService> {
  assertWithinQuota(options)
  const calls = createRunningCalls()
  const runnerPath = await compileRunner(options.runtimeDir)
  const invoker = createInvoker({ ...options, runnerPath, calls })
  return {
    invoke: invoker.invoke,
    callOf: calls.of,
    permits: (call, apiName) => readDeployment(options.functionsDir, call.functionName)?.openapi.has(apiName) ?? false,
    actions: { 'functions.invokeFunction': nestedCall(invoker, calls) },
    close: invoker.close,
  }
}
