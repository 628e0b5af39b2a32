import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Action, InputOf, OutputOf } from '../contract/define'
import type { CallOptions } from './call'
import { client } from './client'
import { createCommandForm, type Outcome } from './command-form'

export interface CommandState<I, T> {
  /** sends once, however often it is tapped while `busy` */
  send(input: I): Promise<Outcome<T>>
  readonly busy: boolean
  readonly outcome?: Outcome<T>
  reset(): void
}

export interface CommandOptions extends CallOptions {
  /** false: nothing of it is written on the phone; it may change while the form is open */
  readonly keepOnPhone?: boolean
}

/** A form for one command, open for as long as the component that asks for it. `action` and the call's options of the first render count. */
export function useCommand<A extends Action<'command'>>(
  action: A,
  { keepOnPhone = true, ...options }: CommandOptions = {},
): CommandState<InputOf<A>, OutputOf<A>> {
  const [form] = useState(() => createCommandForm({ action, queue: client.queue, options }))
  useEffect(() => form.open(), [form])
  const snapshot = useSyncExternalStore(form.subscribe, form.snapshot)
  const send = useCallback((input: InputOf<A>) => form.send(input, keepOnPhone), [form, keepOnPhone])
  // the contract says which shape this action's answers have
  return { ...snapshot, send, reset: form.reset } as CommandState<InputOf<A>, OutputOf<A>>
}
