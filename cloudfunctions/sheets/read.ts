import { tableMaxBytes } from '../../src/contract/tables'
import { decodeText, readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'
import type { Column, FileFault, RawRow, Table } from './rules-columns'
import { formOf, isSealed } from './rules-form'
import { mostRawRows, tableOf } from './rules-table'
import { Damaged } from './unpack'

/**
 * Reads an .xlsx (its first visible sheet) or a CSV. Every row is either among `rows` or has faults; a file of which nothing can be read
 * gives one fault instead. Rejects only when a library of ours is missing.
 * @param key ids of the columns that together tell rows apart: a later row that says the same is a fault
 */
export async function readTable<const C extends readonly Column[]>(
  bytes: Uint8Array,
  columns: C,
  { key = [] }: { readonly key?: readonly C[number]['id'][] } = {},
): Promise<Table<C> | FileFault> {
  if (bytes.length > tableMaxBytes) return { code: 'TABLE_TOO_LARGE' }
  const raw = await rowsOf(bytes)
  return 'code' in raw ? raw : tableOf(raw, columns, key)
}

async function rowsOf(bytes: Uint8Array): Promise<readonly RawRow[] | FileFault> {
  const form = formOf(bytes)
  if (form === 'other') return { code: 'NOT_A_TABLE' }
  if (form === 'old') return { code: isSealed(bytes) ? 'TABLE_LOCKED' : 'TABLE_OLD_FORMAT' }
  const text = form === 'text' ? decodeText(bytes) : undefined
  if (form === 'text' && text === undefined) return { code: 'NOT_A_TABLE' }
  try {
    return await (text === undefined ? readXlsx(bytes, mostRawRows) : readCsv(text, mostRawRows))
  } catch (thrown) {
    if (thrown instanceof Damaged) return { code: 'TABLE_DAMAGED' }
    throw thrown
  }
}
