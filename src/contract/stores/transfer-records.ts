/** Transfers 调拨: what is under way from one place to another. */
import * as z from 'zod/mini'
import { NodeId } from '../organisation'
import { Id, Instant } from '../values'

export const transferStates = { underWay: '在路上', arrived: '已收到', calledOff: '已撤回' } as const
export type TransferState = keyof typeof transferStates

const TransferLine = z.object({
  /** its number in the transfer, from 0 */
  line: z.int(),
  name: z.string(),
  unit: z.string(),
  number: z.optional(z.string()),
  expires: z.optional(z.string()),
  /** units that were sent */
  count: z.int(),
  /** units that were found on arrival */
  arrived: z.optional(z.int()),
  reason: z.optional(z.string()),
})

export const TransferRow = z.object({
  id: Id,
  from: NodeId,
  fromPlace: z.string(),
  to: NodeId,
  toPlace: z.string(),
  state: z.enum(Object.keys(transferStates) as [TransferState, ...TransferState[]]),
  lines: z.array(TransferLine),
  note: z.optional(z.string()),
  by: z.optional(z.string()),
  at: Instant,
  endedBy: z.optional(z.string()),
  endedAt: z.optional(Instant),
  /** why it was called off */
  reason: z.optional(z.string()),
})
export type TransferRow = z.infer<typeof TransferRow>
