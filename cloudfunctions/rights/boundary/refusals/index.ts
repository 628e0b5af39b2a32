import type { DeclineReason } from '../../../../src/contract/rights'
import { holds, type Pattern } from '../patterns'
import { abuse } from './abuse'
import { criminal } from './criminal'
import { forgery } from './forgery'
import { injection } from './injection'
import { medical } from './medical'
import { politics } from './politics'

export type Refusal = Extract<DeclineReason, 'medical' | 'criminal' | 'abuse' | 'forgery' | 'politics' | 'injection'>

/** In the order in which they are tried: what somebody wants done comes before what it is about. */
const patterns: Readonly<Record<Refusal, readonly Pattern[]>> = {
  injection,
  forgery,
  abuse,
  criminal,
  politics,
  medical,
}

/** Why this may not be answered whatever else it contains, or nothing. */
export const refusalOf = (text: string): Refusal | undefined =>
  (Object.keys(patterns) as Refusal[]).find(reason => holds(patterns[reason], text))
