/** What was taken back by mistake counts again: a counter-entry of the counter-entry, and the row says both. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { type CommandContext, compact, refuse } from '../kernel'
import { type Lot, moveLot, type StoreStockRecord } from '../stores'
import { lotOutside, twice } from './hand-out'
import { lyingIn, withHere } from './here'
import { inTheWay, putRedone } from './holder'
import { claimFetch } from './one-each'
import { mayChange, putEnded, putFigures, roundAt } from './round-at'
import { handedOne, quotaFree } from './rules-here'
import { holdsOf } from './rules-holds'
import { type HandoutRecord, handouts } from './store'
import { withEntry } from './undo'

/** A pack of the batch that it was, or of another one where somebody has got that meanwhile; none where all that is left is promised. */
function lotFor({ lot, at }: HandoutRecord, stock: StoreStockRecord, now: number): Lot | undefined {
  const { quantity, outside } = lyingIn(stock, now)
  if (quantity <= outside) return undefined
  return stock.lots.find(one => one.lot === lot && one.left > 0) ?? lotOutside(stock, at)
}

/** What the row says of the batch, which may be another one than before. */
const ofBatch = (
  { lot: _lot, batch: _batch, contents: _contents, holds: _holds, ...rest }: HandoutRecord,
  lot: Lot,
) => ({
  ...rest,
  ...{ lot: lot.lot, value: lot.value },
  ...compact({ batch: lot.number, contents: lot.contents }),
  ...(lot.contents && { holds: holdsOf(rest.areas, lot.contents) }),
})

export async function redo(
  { record: id, reason }: ParsedInputOf<typeof contract.redo>,
  { tx, actor, now }: CommandContext,
) {
  const record = await tx.get(handouts, id)
  if (!record) return refuse('RECORD_NOT_FOUND')
  const { undone, ...before } = record
  if (!undone) return refuse('GIFT_NOT_UNDONE')
  const at = await roundAt(tx, record)
  if (!at || !(await mayChange(tx, at, record, now))) return refuse('ROUND_OVER')
  const { stock, here, closed } = at
  const stands = await inTheWay(tx, record)
  if (stands) return twice(stands)
  const fetched = await claimFetch(tx, here, record, record)
  if (fetched) return twice(fetched)
  if (quotaFree(here) < 1) return refuse('QUOTA_GONE')
  // what the book never had needs none now
  const lot = record.short ? undefined : lotFor(record, stock, now)
  if (!lot && !record.short) return refuse('PACKS_GONE')
  const { personId: by } = actor.person()
  const steps = [...(record.restored ?? []), { undone, redone: { by, at: now, reason } }]
  const row: HandoutRecord = { ...before, state: 'valid', restored: steps }
  const after = handedOne(here, lot)
  if (!lot) {
    await putFigures(tx, at, after)
    await putRedone(tx, row)
    return {}
  }
  const { person, entry: reverses } = record
  const counter = { kind: 'undone', settles: 'handed', change: -1, by, note: reason } as const
  const movement = { ...counter, ...compact({ person, reverses }) }
  const moved = await moveLot(tx, stock, lot, movement, now, next => withHere(next, after))
  if (typeof moved === 'string') throw new Error(`a pack that lies there did not move: ${moved}`)
  await putEnded(tx, closed, stock.node, after)
  await putRedone(tx, { ...ofBatch(row, lot), ...withEntry(record, moved.entry) })
  return {}
}
