/** What goes from one place to another, in two steps. */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Id, line, Nothing, PageInput, pageOf } from '../values'
import { storeKeepers } from './access'
import { storeDefaults } from './defaults'
import { Units, UnitsOrNone } from './records'
import { TransferRow } from './transfer-records'

const most = storeDefaults.transferLinesMost

export const moving = {
  /** Taken from here at once, and nowhere until the other end has counted it. */
  send: command({
    title: '调出',
    access: storeKeepers,
    scope: 'from',
    audit: { record: ['from', 'to', 'lines', 'note'] },
    input: z.strictObject({
      from: NodeId,
      to: NodeId,
      lines: z.array(z.strictObject({ stock: Id, lot: Id, count: Units })).check(z.minLength(1), z.maxLength(most)),
      note: z.optional(line(60)),
    }),
    output: z.object({ id: Id }),
    errors: ['NO_STORE_HERE', 'TRANSFER_SAME', 'STORE_NOT_FOUND', 'BATCH_NOT_FOUND', 'BATCH_TWICE', 'STORE_SHORT'],
  }),

  /** What was found; where it differs from what was sent the difference is booked here, with the reason. */
  arrive: command({
    title: '收下调拨',
    access: storeKeepers,
    scope: 'to',
    audit: { record: ['transfer', 'lines'] },
    input: z.strictObject({
      transfer: Id,
      lines: z
        .array(z.strictObject({ line: z.int().check(z.gte(0)), count: UnitsOrNone, reason: z.optional(line(60)) }))
        .check(z.minLength(1), z.maxLength(most)),
    }),
    output: Nothing,
    errors: ['TRANSFER_NOT_FOUND', 'TRANSFER_OVER', 'TRANSFER_LINES', 'TRANSFER_REASON', 'BATCHES_MANY', 'STORE_FULL'],
  }),

  /** Everything comes back to where it was sent from. */
  callOff: command({
    title: '撤回调拨',
    access: storeKeepers,
    scope: 'from',
    audit: { reason: 'required', record: ['transfer'] },
    input: z.strictObject({ transfer: Id, reason: line(60) }),
    output: Nothing,
    errors: ['TRANSFER_NOT_FOUND', 'TRANSFER_OVER', 'BATCHES_MANY', 'STORE_FULL'],
  }),

  /** For the staff of both ends. */
  transfer: query({
    title: '看一笔调拨',
    access: storeKeepers,
    scope: 'end',
    input: z.strictObject({ transfer: Id }),
    output: z.object({ transfer: TransferRow, mayArrive: z.boolean(), mayCallOff: z.boolean() }),
    errors: ['TRANSFER_NOT_FOUND'],
  }),

  /** All that ever left or came to a place, the latest first. */
  transfers: query({
    title: '看调拨记录',
    access: storeKeepers,
    scope: 'node',
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: pageOf(TransferRow),
  }),
}
