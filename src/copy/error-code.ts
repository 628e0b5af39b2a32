import type { PhoneCode } from '../cloud/phone-codes'
import type { DomainName } from '../contract'
import type { KernelCode, TransportCode } from '../contract/reply'
import type { CodeOf } from './errors/text'

/** Every code that a person may meet. A new one without text in `errors/` does not compile. */
export type ErrorCode = KernelCode | TransportCode | PhoneCode | CodeOf<DomainName>
