/** The documents of this domain. */
import type { CodeKind } from '../../src/contract/codes'
import type { NodeId } from '../../src/contract/organisation'
import { collection, type Stored } from '../kernel'

/** `_id` is the code. */
export interface CodeRecord extends Stored {
  readonly kind: CodeKind
  readonly target: string
  /** the place that it belongs to, and what that lies in */
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly revoked: boolean
  readonly expiresAt?: number
  readonly at: number
}
export const codes = collection<CodeRecord>('codes')

/** Scans of a code on a day; `_id` is `code.day`. Nothing in it tells who scanned. */
export interface ScanRecord extends Stored {
  readonly code: string
  readonly day: string
  readonly count: number
  readonly at: number
}
export const scans = collection<ScanRecord>('codeScans')

/** What a person's codes are made of; `_id` is the personId. */
export interface PersonKeyRecord extends Stored {
  /** names the person within a code, and nobody outside */
  readonly handle: string
  readonly secret: string
  /** what the person is called and where they live, so that a counter which takes the code need not look it up */
  readonly name?: string
  readonly home?: NodeId
  readonly at: number
}
export const personKeys = collection<PersonKeyRecord>('personKeys')

/** A person's code that has been taken; `_id` is handle and minute. */
export interface UsedCodeRecord extends Stored {
  readonly by: string
  readonly at: number
}
export const usedCodes = collection<UsedCodeRecord>('usedCodes')
