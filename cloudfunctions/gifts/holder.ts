/**
 * Which of a subject's packs counts where several went out. The subject's first row says so for all of them (`holder`, `doubles`), so
 * whoever changes it meets whoever else does at that moment, at whatever station.
 */
import type { Tx } from '../kernel'
import { handoutId } from './ids'
import { asDouble } from './rules-differences'
import { type HandoutRecord, handouts } from './store'

type Of = Pick<HandoutRecord, 'round' | 'subject'>
const firstId = ({ round, subject }: Of) => handoutId(round, subject, 1)

const firstOf = async (tx: Tx, row: HandoutRecord): Promise<HandoutRecord | undefined> =>
  row._id === firstId(row) ? row : tx.get(handouts, firstId(row))

const validOne = (row: HandoutRecord | undefined) => (row?.state === 'valid' ? row : undefined)

/** The pack that counts, as the subject's first row knows it; one read where it is another one. */
export const holderAt = async (tx: Tx, first: HandoutRecord): Promise<HandoutRecord | undefined> =>
  validOne(first.holder === undefined ? first : await tx.get(handouts, first.holder))

/** The pack that a subject has; one read, two where it is not the first. */
export async function validPack(tx: Tx, round: string, subject: string): Promise<HandoutRecord | undefined> {
  const first = await tx.get(handouts, handoutId(round, subject, 1))
  return first && holderAt(tx, first)
}

const withHolder = ({ holder: _before, ...first }: HandoutRecord, holder: HandoutRecord | undefined): HandoutRecord =>
  holder === undefined || holder._id === first._id ? first : { ...first, holder: holder._id }

const withDouble = (first: HandoutRecord, { _id }: HandoutRecord): HandoutRecord => {
  const { doubles = [] } = first
  return doubles.includes(_id) ? first : { ...first, doubles: [...doubles, _id] }
}

/** The next one of a subject whose earlier ones were all taken back; `written` is there already. */
export const holdNext = (tx: Tx, first: HandoutRecord, written: HandoutRecord) =>
  tx.put(handouts, withHolder(first, written))

/** One more beside the one that counts. */
export async function createDouble(tx: Tx, double: HandoutRecord, earlier: HandoutRecord): Promise<void> {
  await tx.create(handouts, double)
  const first = await firstOf(tx, earlier)
  if (first) await tx.put(handouts, withDouble(first, double))
}

async function heirOf(tx: Tx, first: HandoutRecord, gone: string): Promise<HandoutRecord | undefined> {
  for (const id of first.doubles ?? []) {
    const row = id === gone ? undefined : validOne(id === first._id ? first : await tx.get(handouts, id))
    if (row) return row
  }
  return undefined
}

/** A row that has been taken back. Where it was the one that counted, the first of those beside it takes its place and is no double any more. */
export async function putUndone(tx: Tx, undone: HandoutRecord): Promise<void> {
  const first = undone.double ? undefined : await firstOf(tx, undone)
  const heir = first && (await heirOf(tx, first, undone._id))
  const rows = new Map([[undone._id, undone]])
  if (first) rows.set(first._id, withHolder(first, heir))
  if (heir) rows.set(heir._id, asDouble(rows.get(heir._id) ?? heir, false))
  for (const row of rows.values()) await tx.put(handouts, row)
}

/** How a row that was taken back would stand if it counted again: `beside` the one that counts, or kept out by it. */
async function standing(tx: Tx, row: HandoutRecord) {
  const first = await firstOf(tx, row)
  const found = first && (await holderAt(tx, first))
  const holder = found?._id === row._id ? undefined : found
  // one that went out beside another one, or whose place a double took: both packs are gone
  const beside = holder !== undefined && (row.double || first?.doubles?.includes(holder._id) === true)
  return { first, holder, beside }
}

/** What the subject got for it meanwhile. `undone` as it is stored. */
export async function inTheWay(tx: Tx, undone: HandoutRecord): Promise<HandoutRecord | undefined> {
  const { holder, beside } = await standing(tx, undone)
  return beside ? undefined : holder
}

/** A row that counts again, as a double where both packs are gone. Nothing is in its way. */
export async function putRedone(tx: Tx, row: HandoutRecord): Promise<void> {
  const { first, beside } = await standing(tx, { ...row, state: 'undone' })
  const redone = asDouble(row, beside)
  const rows = new Map([[redone._id, redone]])
  const known = first && (rows.get(first._id) ?? first)
  if (known) rows.set(known._id, beside ? withDouble(known, redone) : withHolder(known, redone))
  for (const one of rows.values()) await tx.put(handouts, one)
}
