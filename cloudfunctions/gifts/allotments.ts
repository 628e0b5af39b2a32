/** Packs taken along, and the sign by which the cloud knows its own word again. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Allotment } from '../../src/contract/gifts'
import { compact } from '../kernel'
import type { AllotmentRecord } from './store'

/** Of all facts together: none of them can be changed on the way. */
function signOf({ _id, round, node, by, count, at, until, secret }: AllotmentRecord): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([_id, round, node, by, count, at, until]))
    .digest('hex')
}

export function isSigned(record: AllotmentRecord, sign: string): boolean {
  const own = Buffer.from(signOf(record))
  const shown = Buffer.from(sign)
  return own.length === shown.length && timingSafeEqual(own, shown)
}

export function shownAllotment(record: AllotmentRecord, used: number): Allotment {
  const { _id: id, round, roundName, count, at, until, household } = record
  return { id, round, roundName, count, used, at, until, sign: signOf(record), ...compact({ household }) }
}
