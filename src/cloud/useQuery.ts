import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Action, InputOf, OutputOf } from '../contract/define'
import type { Failure } from '../contract/reply'
import type { CallOptions } from './call'
import { client } from './client'
import type { Keep, Question } from './query-store'
import { stableJson } from './stable-json'

export interface QueryOptions<T> extends CallOptions {
  /** false: do not ask yet */
  readonly enabled?: boolean
  /** keep the last good answer on the phone and show it, marked stale, when the cloud cannot be reached */
  readonly keep?: Keep<T>
}

export interface QueryState<T> {
  readonly status: 'loading' | 'ready' | 'refused' | 'offline'
  readonly data?: T
  readonly error?: Failure
  readonly stale: boolean
  /** asks again; resolves when the new answer is on the screen, or when none came */
  reload(): Promise<void>
}

/** Asks when the page opens, again by `reload` and when the page is shown after a command has taken effect. Never polls. */
export function useQuery<A extends Action<'query'>>(
  action: A,
  input: InputOf<A>,
  { enabled = true, keep = false, timeoutMs }: QueryOptions<OutputOf<A>> = {},
): QueryState<OutputOf<A>> {
  const inputText = stableJson(input)
  const question = useMemo<Question>(
    () => ({ action, inputText, keep: keep as Keep<unknown>, ...(timeoutMs === undefined ? {} : { timeoutMs }) }),
    [action, inputText, keep, timeoutMs],
  )
  const subscribe = useCallback((listener: () => void) => client.queries.subscribe(question, listener), [question])
  const snapshot = useSyncExternalStore(subscribe, () => client.queries.snapshot(question))
  useEffect(() => {
    if (enabled) void client.queries.open(question)
  }, [question, enabled])
  useDidShow(() => {
    if (enabled) client.queries.show(question)
  })
  const reload = useCallback(() => client.queries.reload(question), [question])
  // the contract says which shape this action's answers have
  return { ...(snapshot as Omit<QueryState<OutputOf<A>>, 'reload'>), reload }
}
