import type { DomainName, domains } from '@/contract'
import type { Action, ErrorOf } from '@/contract/define'
import type { Failure } from '@/contract/reply'
import { dayOf } from '@/contract/shanghai'
import { clockText } from '../dates'

/** What a person reads when something did not work: what happened, what was kept, what to do next. */
export interface ErrorText {
  readonly happened: string
  readonly kept?: string
  readonly next: string
}
export type Text = ErrorText | ((detail: NonNullable<Failure['detail']>) => ErrorText)

type ActionOf<D> = D extends { readonly actions: infer A } ? A[keyof A] : never
/** Every code that an action of the domain may answer. */
export type CodeOf<D extends DomainName> = ErrorOf<Extract<ActionOf<(typeof domains)[D]>, Action>>
/** A code without a text does not compile. */
export type TextsOf<D extends DomainName> = Readonly<Record<CodeOf<D>, Text>>

export const typed = '您填的都还在。'
export const nothing = '什么都没有改动。'
export const unchanged = '什么都没有改动，您填的都还在。'

/** ms UTC as a day in Asia/Shanghai. */
export const day = (at: unknown) => (typeof at === 'number' ? dayOf(at) : undefined)
/** ms UTC as a time of the day in Asia/Shanghai, e.g. 09:30. */
export const clockTime = (at: unknown) => (typeof at === 'number' ? clockText(at) : undefined)
