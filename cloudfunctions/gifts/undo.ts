/** A hand-out is taken back by a counter-entry; the row stays and says so. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { type CommandContext, compact, refuse } from '../kernel'
import { type Batch, type Lot, moveLot } from '../stores'
import { withHere } from './here'
import { putUndone } from './holder'
import { mayChange, putEnded, putFigures, roundAt } from './round-at'
import { undoneOne } from './rules-here'
import { type HandoutRecord, handouts } from './store'

/** The batch that it came from; missing where the book had none. One that was laid aside since comes back with what the row says of it. */
function batchOf({ lot, value, batch: number, contents }: HandoutRecord, lots: readonly Lot[]): Batch | undefined {
  if (lot === undefined) return undefined
  return lots.find(one => one.lot === lot) ?? { lot, source: 'packed', value, ...compact({ number, contents }) }
}

/** The entries of the stock with one more, which is the latest now. */
export const withEntry = ({ entry, pastEntries = [] }: HandoutRecord, latest: string) => ({
  entry: latest,
  ...(entry !== undefined && { pastEntries: [...pastEntries, entry] }),
})

export async function undo(
  { record: id, reason }: ParsedInputOf<typeof contract.undo>,
  { tx, actor, now }: CommandContext,
) {
  const record = await tx.get(handouts, id)
  if (!record) return refuse('RECORD_NOT_FOUND')
  if (record.state === 'undone') return refuse('GIFT_UNDONE')
  const at = await roundAt(tx, record)
  if (!at || !(await mayChange(tx, at, record, now))) return refuse('ROUND_OVER')
  const { stock, here, closed } = at
  const { personId: by } = actor.person()
  const { person, entry: reverses } = record
  const batch = batchOf(record, stock.lots)
  const after = undoneOne(here, batch)
  const undone = { ...record, state: 'undone', undone: { by, at: now, reason } } as const
  if (!batch) {
    // nothing moved in the book when it was handed out, so nothing comes back to it
    await putFigures(tx, at, after)
    await putUndone(tx, undone)
    return {}
  }
  const counter = { kind: 'undone', settles: 'handed', change: 1, by, note: reason } as const
  const movement = { ...counter, ...compact({ person, reverses }) }
  const moved = await moveLot(tx, stock, batch, movement, now, next => withHere(next, after))
  if (moved === 'TOO_MANY') return refuse('BATCHES_MANY')
  if (typeof moved === 'string') throw new Error(`a pack did not come back: ${moved}`)
  await putEnded(tx, closed, stock.node, after)
  await putUndone(tx, { ...undone, ...withEntry(record, moved.entry) })
  return {}
}
