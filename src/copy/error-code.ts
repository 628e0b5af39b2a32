import type { PhoneCode } from '../cloud/phone-codes'
import type { DomainName, domains } from '../contract'
import type { Action, ErrorOf } from '../contract/define'
import type { KernelCode, TransportCode } from '../contract/reply'

type ActionOf<D> = D extends { readonly actions: infer A } ? A[keyof A] : never
type DomainCode = ErrorOf<Extract<ActionOf<(typeof domains)[DomainName]>, Action>>

/** Every code that a person may meet. A new one without text in `errors.ts` does not compile. */
export type ErrorCode = KernelCode | TransportCode | PhoneCode | DomainCode
