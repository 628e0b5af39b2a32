/**
 * How a domain states what it offers. Policy is read before code: title, access, scope, audit, group, input, output, errors, in this order.
 */
import type { Role } from './roles'
import './language'
import type * as z from 'zod/mini'

export type Schema = z.core.$ZodType

/** Who may call an action. */
export type Access =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'members' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }

/** Anybody whom WeChat has identified, also before agreeing to the privacy notice; nothing personal may be stored. */
export const everyone: Access = { kind: 'everyone' }
/** People who have agreed to the current privacy notice. */
export const members: Access = { kind: 'members' }
/** People with one of these roles (and the notice agreed to). */
export const only = (...roles: readonly Role[]): Access => ({ kind: 'roles', roles })

export interface Audit {
  /** `required`: the input has a field `reason` and it is kept with the row */
  readonly reason?: 'required'
  /** input fields that are kept; everything else is left out of the trail */
  readonly record: readonly string[]
  /** the input field that names the person concerned, so that people can see who read or changed what is theirs */
  readonly about?: string
}

interface Policy<I extends Schema, O extends Schema, E extends readonly string[], S extends string | undefined> {
  /** Chinese, as a worker would say it */
  readonly title: string
  readonly access: Access
  /** names what is looked up to find the node in question; the module must bring the resolver */
  readonly scope?: S
  readonly audit?: Audit
  /** true: the app says from which WeChat group it was opened, if it was; the handler gets it as WeChat vouches for it */
  readonly group?: true
  readonly input: I
  readonly output: O
  readonly errors?: E
}

export interface Action<
  K extends 'query' | 'command' = 'query' | 'command',
  I extends Schema = Schema,
  O extends Schema = Schema,
  E extends string = string,
  S extends string | undefined = string | undefined,
> {
  readonly kind: K
  /** `domain.name`, the same in logs, audit and the wire */
  readonly id: string
  readonly title: string
  readonly access: Access
  readonly scope: S
  readonly audit: Audit | undefined
  readonly group: boolean
  readonly input: I
  readonly output: O
  readonly errors: readonly E[]
}

type Draft<A> = Omit<A, 'id'>

const draft =
  <K extends 'query' | 'command'>(kind: K) =>
  <
    I extends Schema,
    O extends Schema,
    const E extends readonly string[] = readonly [],
    const S extends string | undefined = undefined,
  >(
    policy: Policy<I, O, E, S>,
  ): Draft<Action<K, I, O, E[number], S>> => ({
    kind,
    title: policy.title,
    access: policy.access,
    scope: policy.scope as S,
    audit: policy.audit,
    group: policy.group === true,
    input: policy.input,
    output: policy.output,
    errors: policy.errors ?? [],
  })

/** Reads; no effect but, where declared, a row that says who read it. */
export const query = draft('query')
/** Changes something: one call, one key, one transaction. */
export const command = draft('command')

export type Actions = Readonly<Record<string, Action>>
type Named<D> = { readonly [N in keyof D]: D[N] & { readonly id: string } }

/** A domain as data. `actions` is also spread onto the result so that code reads `people.invite`. */
export interface Domain<A extends Actions = Actions> {
  readonly name: string
  readonly title: string
  readonly actions: A
}

/** Names the actions `domain.action` and freezes the list. */
export function defineDomain<D extends Readonly<Record<string, Draft<Action>>>>(
  name: string,
  title: string,
  drafts: D,
): Domain<Named<D>> & Named<D> {
  const actions = Object.fromEntries(
    Object.entries(drafts).map(([action, policy]) => [action, { ...policy, id: `${name}.${action}` }]),
  ) as Named<D>
  return { ...actions, name, title, actions }
}

/** What the caller hands in, before defaults and trimming. */
export type InputOf<A extends Action> = z.input<A['input']>
/** What the handler receives. */
export type ParsedInputOf<A extends Action> = z.output<A['input']>
export type OutputOf<A extends Action> = z.output<A['output']>
export type ErrorOf<A extends Action> = A extends Action<'query' | 'command', Schema, Schema, infer E> ? E : never
