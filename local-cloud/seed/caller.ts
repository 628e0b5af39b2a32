/** A persona who calls actions through the front door, typed by the contract: what the app does, without the app. */
import { randomUUID } from 'node:crypto'
import type { Action, ErrorOf, InputOf, OutputOf } from '../../src/contract/define'
import type { KernelCode, Reply } from '../../src/contract/reply'
import type { LocalCloud } from '../cloud'

export type Caller = <A extends Action>(
  action: A,
  input: InputOf<A>,
  key?: string,
) => Promise<Reply<OutputOf<A>, ErrorOf<A> | KernelCode>>

/** Undefined is a caller whom WeChat names not. A command without a key gets a fresh one. */
export function as(cloud: Pick<LocalCloud, 'call'>, persona: string | undefined): Caller {
  return async (action, input, key) => {
    const commandKey = action.kind === 'command' ? (key ?? randomUUID()) : key
    return (await cloud.call(persona, action.id, input, commandKey)) as Awaited<ReturnType<Caller>> as never
  }
}

/** The data of a reply that must be good; throws with the code otherwise. */
export function expectDone<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`refused: ${JSON.stringify(reply.error)}`)
  return reply.data
}
