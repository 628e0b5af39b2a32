/**
 * Texts for codes, by whoever brings them: the main package has those that every page may need, a domain's own come with its words, so
 * that nobody loads the troubles of pages that they never open.
 */
import type { Failure } from '@/contract/reply'
import type { ErrorCode } from '../error-code'
import { kernelErrors } from './kernel'
import type { ErrorText, Text } from './text'

const texts = new Map<string, Text>()

/** Makes the texts known, and hands them back. */
export function register<T extends Readonly<Record<string, Text>>>(more: T): T {
  for (const [code, text] of Object.entries(more)) texts.set(code, text)
  return more
}
register(kernelErrors)

/** The text for a failure. A code that this app does not know (the cloud is newer) reads like a fault of ours. */
export function errorText({ code, detail = {} }: Failure): ErrorText {
  const text = texts.get(code) ?? kernelErrors.INTERNAL
  return typeof text === 'function' ? text(detail) : text
}

/** False while the pages that bring this code's text have not been opened. */
export const isKnown = (code: string): boolean => texts.has(code)

const passing: ReadonlySet<string> = new Set<ErrorCode>([
  'OFFLINE',
  'TIMEOUT',
  'BUSY',
  'UNAVAILABLE',
  'INTERNAL',
  'UNAUTHENTICATED',
])

/** True when the same request may succeed in a moment. */
export const mayTryAgain = (code: string): boolean => passing.has(code) || !isKnown(code)
