/** One batch of one item over all places at or below one, packs resolved into what they hold. Whole units. */
import * as z from 'zod/mini'
import { Id } from '../values'

export const ReconcileRow = z.object({
  item: Id,
  name: z.string(),
  unit: z.string(),
  lot: Id,
  source: z.enum(['purchased', 'donated']),
  from: z.optional(z.string()),
  number: z.optional(z.string()),
  expires: z.optional(z.string()),
  /** fen, of one unit */
  value: z.int(),
  received: z.int(),
  /** came from, and went to, places outside */
  cameIn: z.int(),
  wentOut: z.int(),
  /** signed: what counts found more or less */
  counted: z.int(),
  handed: z.int(),
  /** loose and in packs */
  loose: z.int(),
  inPacks: z.int(),
  writtenOff: z.int(),
  shelved: z.int(),
  underWay: z.int(),
  /** units that are not accounted for; 0 when the row adds up */
  off: z.int(),
})
export type ReconcileRow = z.infer<typeof ReconcileRow>
