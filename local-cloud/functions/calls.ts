import { randomBytes } from 'node:crypto'
import type { Caller } from './invocation'

/** An invocation that is running now, found by the token which its process shows to the gateway. */
export interface RunningCall {
  readonly functionName: string
  readonly requestId: string
  readonly caller: Caller
}

export interface RunningCalls {
  /** returns the token */
  begin(call: RunningCall): string
  end(token: string): void
  /** the call behind a gateway request; undefined when it has ended or never was */
  of(request: Readonly<Record<string, unknown>>): RunningCall | undefined
  readonly size: number
}

export function createRunningCalls(): RunningCalls {
  const calls = new Map<string, RunningCall>()
  return {
    begin: call => {
      const token = randomBytes(18).toString('base64url')
      calls.set(token, call)
      return token
    },
    end: token => {
      calls.delete(token)
    },
    of: ({ wxCloudApiToken }) => (typeof wxCloudApiToken === 'string' ? calls.get(wxCloudApiToken) : undefined),
    get size() {
      return calls.size
    },
  }
}
