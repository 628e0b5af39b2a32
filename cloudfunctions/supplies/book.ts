/** What staff write into the book of a shelf. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { supplies as contract } from '../../src/contract/supplies'
import { type CommandContext, compact, refuse } from '../kernel'
import { movedByStaff } from './move'
import { differenceOf, fits, ofToday } from './rules'
import { onShelf } from './store'

export async function receive({ id, count, source }: ParsedInputOf<typeof contract.receive>, context: CommandContext) {
  const record = await onShelf(context.tx, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  if (!fits(record.quantity, count)) return refuse('STOCK_FULL')
  const note = source === undefined ? {} : { note: source }
  const moved = await movedByStaff(context, record, { kind: 'received', change: count, ...note })
  if (moved === 'BELOW_ZERO') throw new Error('what comes in cannot empty a shelf')
  return { quantity: moved.quantity }
}

export async function writeOff(
  { id, count, reason }: ParsedInputOf<typeof contract.writeOff>,
  context: CommandContext,
) {
  const record = await onShelf(context.tx, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  const moved = await movedByStaff(context, record, { kind: 'writtenOff', change: -count, note: reason })
  return moved === 'BELOW_ZERO' ? refuse('SUPPLY_GONE', { quantity: record.quantity }) : { quantity: moved.quantity }
}

/** Of two keepers who count at once, the second hears what the first has found: applying both would take a difference off twice. */
export async function count(
  { id, counted, seen, moves }: ParsedInputOf<typeof contract.count>,
  context: CommandContext,
) {
  const record = await onShelf(context.tx, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  if (record.countedMove > moves) return refuse('COUNTED_MEANWHILE', { quantity: record.quantity, unit: record.unit })
  const difference = differenceOf(counted, seen)
  const moved = await movedByStaff(context, record, { kind: 'counted', change: difference })
  return moved === 'BELOW_ZERO' ? refuse('STOCK_BELOW_ZERO') : { quantity: moved.quantity, difference }
}

/** The record knows what can still be taken back, so nothing is taken back twice. */
export async function undo({ id, entry, reason }: ParsedInputOf<typeof contract.undo>, context: CommandContext) {
  const record = await onShelf(context.tx, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  const takes = ofToday(record.takes, context.now)
  const taken = takes.find(one => one.entry === entry)
  const made = record.staffMoves.find(one => one.entry === entry)
  const change = taken ? taken.count : made && -made.change
  if (change === undefined) return refuse('NOT_UNDOABLE')
  if (!fits(record.quantity, change)) return refuse('STOCK_FULL')
  if (taken?.person !== undefined) context.concerns(taken.person)
  const moved = await movedByStaff(
    context,
    record,
    // named as well, so that what was written down wrongly does not stay in the person's own list
    { kind: 'undone', change, note: reason, reverses: entry, ...compact({ person: taken?.person }) },
    () => ({ takes: takes.filter(one => one !== taken), staffMoves: record.staffMoves.filter(one => one !== made) }),
  )
  return moved === 'BELOW_ZERO' ? refuse('STOCK_BELOW_ZERO') : { quantity: moved.quantity }
}
