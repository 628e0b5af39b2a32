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

interface Circumstances {
  /** the field of that name, as a phone or a forger sends it; made anew for every call */
  readonly group?: () => unknown
}

/** Undefined is a caller whom WeChat names not. A command without a key gets a fresh one. */
export function as(
  cloud: Pick<LocalCloud, 'call'>,
  persona: string | undefined,
  { group }: Circumstances = {},
): Caller {
  return async (action, input, key) => {
    const commandKey = action.kind === 'command' ? (key ?? randomUUID()) : key
    return (await cloud.call(persona, action.id, input, commandKey, group?.())) as Awaited<ReturnType<Caller>> as never
  }
}

/** Somebody whose app was opened from a card in this group. */
export const fromGroup = (cloud: Pick<LocalCloud, 'call' | 'cloudIdFor'>, persona: string, group: string): Caller =>
  as(cloud, persona, { group: () => ({ $cloudID: cloud.cloudIdFor(persona, group) }) })

/** The data of a reply that must be good; throws with the code otherwise. */
export function expectDone<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`refused: ${JSON.stringify(reply.error)}`)
  return reply.data
}
