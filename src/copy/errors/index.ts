/** What people read when something did not work; one file for each domain. */
import type { DomainName } from '@/contract'
import type { Failure } from '@/contract/reply'
import type { ErrorCode } from '../error-code'
import { adviceErrors } from './advice'
import { classesErrors } from './classes'
import { draftsErrors } from './drafts'
import { groupsErrors } from './groups'
import { kernelErrors } from './kernel'
import { lettersErrors } from './letters'
import { peopleErrors } from './people'
import { rightsErrors } from './rights'
import type { ErrorText, Text, TextsOf } from './text'

export type { ErrorText } from './text'

const domainErrors: { readonly [D in DomainName]: TextsOf<D> } = {
  people: peopleErrors,
  rights: rightsErrors,
  advice: adviceErrors,
  letters: lettersErrors,
  drafts: draftsErrors,
  classes: classesErrors,
  groups: groupsErrors,
}

const texts: Readonly<Record<ErrorCode, Text>> = Object.assign({}, kernelErrors, ...Object.values(domainErrors))

const isKnown = (code: string): code is ErrorCode => Object.keys(texts).includes(code)

/** The text for a failure. A code that this app does not know yet (the cloud is newer) reads like a fault of ours. */
export function errorText({ code, detail = {} }: Failure): ErrorText {
  const text = texts[isKnown(code) ? code : 'INTERNAL']
  return typeof text === 'function' ? text(detail) : text
}

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
