/** What a domain's `index.ts` hands to the kernel: a handler for each action of its contract, checked by the compiler. */
import type { Action, Actions, Domain, ErrorOf, OutputOf, ParsedInputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import type { Actor } from './actor'
import type { Refused } from './refusal'
import type { Verdict } from './rules-checks'
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

/** A domain's part in somebody else's transaction. It must have no effect outside `tx`. */
export type Together = (
  tx: Tx,
  payload: Readonly<Record<string, unknown>>,
  context: { readonly now: number },
) => Promise<void>

/** Runs after the commit and before the reply, at most once and perhaps never: a lost answer or a killed function ends here. */
export type AfterCommit = () => Promise<unknown>

export interface CommandContext extends QueryContext {
  readonly tx: Tx
  /** the app's key of this command: equal for every retry */
  readonly key: string
  /** after the commit; written in the same transaction */
  readonly later: Later
  /**
   * Has another domain do its part within this transaction, so that both are kept or neither. It goes by the name of a job of that domain,
   * which does the same later where the domain runs in another function.
   */
  readonly together: (job: string, payload: Readonly<Record<string, unknown>>) => Promise<void>
  /**
   * For what should be so at once, like a file that is gone. Whoever asks for it leaves a job that does the same: this one is tried once,
   * its failure is logged and told to nobody.
   */
  afterCommit(work: AfterCommit): void
  /** Runs when the caller is told a refusal, and not where an earlier call with this key has succeeded; like `afterCommit` once and perhaps never. */
  afterRefusal(work: AfterCommit): void
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

/** What WeChat says about one picture of a thing. */
export interface CheckedFile {
  /** as the domain named it to `askChecks` */
  readonly name: string
  readonly file: string
  readonly result: Verdict
}

interface Extras {
  readonly jobs?: Readonly<Record<string, Job>>
  /** what it does within the transactions of other domains; for each there is a job of the same name */
  readonly together?: Readonly<Record<string, Together>>
  readonly operatorTasks?: Readonly<Record<string, OperatorTask>>
  readonly personalData?: PersonalData
  /**
   * WeChat has looked at the pictures of this thing (`awaitChecks`), or did not within a day: then they are `unknown`, and there are none
   * when they were never made ready. At least once, until it succeeds.
   */
  readonly checked?: (thing: string, results: readonly CheckedFile[]) => Promise<void>
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

/** What all of these modules have of a kind, by `domain.name`. */
export const named = <T>(
  modules: readonly Module[],
  pick: (module: Module) => Readonly<Record<string, T>> | undefined,
) =>
  new Map<string, T>(
    modules.flatMap(module =>
      Object.entries(pick(module) ?? {}).map(([name, value]) => [`${module.domain.name}.${name}`, value] as const),
    ),
  )

/** Binds handlers to a contract. The compiler refuses a missing handler, a missing scope, an undeclared code and a wrong output. */
export function implement<A extends Actions>(domain: Domain<A>, handlers: HandlersOf<A>, extras: Extras = {}): Module {
  const erased = Object.entries(handlers).map(([name, handler]) => [
    name,
    typeof handler === 'function' ? { run: handler } : handler,
  ])
  return { domain, handlers: Object.fromEntries(erased) as Record<string, Handler>, ...extras }
}
