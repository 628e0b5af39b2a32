/** What a domain's `index.ts` hands to the kernel: a handler for each action of its contract, checked by the compiler. */
import type { Action, Actions, Domain, ErrorOf, OutputOf, ParsedInputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import type { Actor } from './actor'
import type { Refused } from './refusal'
import type { Tx } from './transaction'

export interface QueryContext {
  readonly actor: Actor
  readonly requestId: string
  /** ms UTC, the same throughout one invocation */
  readonly now: number
  /** the WeChat group from whose card the app was opened: a hash that holds in this environment; only for actions with `group` */
  readonly group: string | undefined
  /** what each module of this function keeps about a person */
  readonly personalData: readonly PersonalData[]
  /** Names the person concerned in the journal, where only the record tells who that is. */
  concerns(personId: string): void
}

/** Has a job run, not before `due` (ms UTC) if one is given, at least once. */
export type Later = (
  job: string,
  payload: Readonly<Record<string, unknown>>,
  when?: { readonly due?: number },
) => Promise<void>

/** The same for jobs. `once` names the row: whoever leaves it, and however often, it is one as long as the outbox keeps it. */
export type LaterOnce = (
  job: string,
  payload: Readonly<Record<string, unknown>>,
  when?: { readonly due?: number; readonly once?: string },
) => Promise<void>

export interface CommandContext extends QueryContext {
  readonly tx: Tx
  /** the app's key of this command: equal for every retry */
  readonly key: string
  /** after the commit; written in the same transaction */
  readonly later: Later
  /** Names the person in the journal when the action itself has just made them known. */
  actsAs(personId: string): void
}

type ContextOf<A> = A extends { readonly kind: 'command' } ? CommandContext : QueryContext
type Run<A extends Action> = (
  input: ParsedInputOf<A>,
  context: ContextOf<A>,
) => Promise<OutputOf<A> | Refused<ErrorOf<A>>> | OutputOf<A> | Refused<ErrorOf<A>>

/** Finds the node that a scoped action is about. */
type Scope<A extends Action> = (
  input: ParsedInputOf<A>,
  context: ContextOf<A>,
) => Promise<NodeId | Refused<ErrorOf<A>>> | NodeId | Refused<ErrorOf<A>>

/** A scoped action cannot be written without its resolver. */
type HandlerOf<A extends Action> = A['scope'] extends string
  ? { readonly scope: Scope<A>; readonly run: Run<A> }
  : Run<A>
export type HandlersOf<A extends Actions> = { readonly [N in keyof A]: HandlerOf<A[N]> }

export interface JobContext {
  readonly now: number
  /** names this piece of work; the same whenever it is tried again */
  readonly id: string
  /** once for each call of the job, however often the row is tried: so a job that looks first may send a message */
  readonly later: LaterOnce
}

/** A job may run more than once for the same row; it must not mind. */
export type Job = (payload: Readonly<Record<string, unknown>>, context: JobContext) => Promise<void>

export interface TendContext {
  readonly now: number
  /** for what takes a message: once for each call of this hour; the job looks first whether an earlier hour's has been faster */
  readonly later: Later
}

/** What operators may run from WeChat's console, by name; the result is shown to them. */
export type OperatorTask = (context: { readonly now: number }) => Promise<unknown>

/** What a module keeps about a person, for "export mine" and "delete me". */
export interface PersonalData {
  readonly title: string
  export(personId: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Removes or blanks it; runs as a job, possibly more than once. */
  erase(personId: string): Promise<void>
}

interface Extras {
  readonly jobs?: Readonly<Record<string, Job>>
  readonly operatorTasks?: Readonly<Record<string, OperatorTask>>
  readonly personalData?: PersonalData
  /** Housekeeping, once an hour: what falls due by time alone. It may run again for the same rows. */
  readonly tend?: (context: TendContext) => Promise<void>
}

/** The erased form that the pipeline works with. */
export interface Handler {
  readonly scope?: (
    input: unknown,
    context: QueryContext | CommandContext,
  ) => Promise<NodeId | Refused> | NodeId | Refused
  readonly run: (input: unknown, context: QueryContext | CommandContext) => unknown
}

export interface Module extends Extras {
  readonly domain: Domain
  readonly handlers: Readonly<Record<string, Handler>>
}

/** Binds handlers to a contract. The compiler refuses a missing handler, a missing scope, an undeclared code and a wrong output. */
export function implement<A extends Actions>(domain: Domain<A>, handlers: HandlersOf<A>, extras: Extras = {}): Module {
  const erased = Object.entries(handlers).map(([name, handler]) => [
    name,
    typeof handler === 'function' ? { run: handler } : handler,
  ])
  return { domain, handlers: Object.fromEntries(erased) as Record<string, Handler>, ...extras }
}
