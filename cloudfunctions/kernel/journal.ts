/**
 * The journal 操作记录: one row for each command that took effect, written in the same transaction, and for each audited reading.
 * It is receipt and audit trail in one: its id is derived from account, action and key, so a command can take effect only once,
 * and the stored reply answers every retry. Replies are dropped after a month, rows after three years (`config/collections`).
 */
import type { Action } from '../../src/contract/define'
import { lineage, type NodeId } from '../../src/contract/organisation'
import { collection, compact, type Stored } from './documents'
import { derivedId } from './ids'

export interface JournalRow extends Stored {
  readonly action: string
  /** personId, or the account of somebody who is no person yet */
  readonly by: string
  readonly at: number
  readonly requestId: string
  readonly node?: NodeId
  /** the node and all that it lies in, so that one index serves every level's view */
  readonly areas?: readonly NodeId[]
  /** personId of the person concerned, when it is somebody else */
  readonly about?: string
  readonly reason?: string
  /** the input fields that the contract allows to be kept */
  readonly record: Readonly<Record<string, unknown>>
  readonly inputHash?: string
  /** what the first call was told, and when; both are dropped after a month */
  readonly reply?: { readonly data: unknown }
  readonly repliedAt?: number
}

export const journal = collection<JournalRow>('journal')

export const receiptId = (account: string, action: Action, key: string): string =>
  derivedId('receipt', account, action.id, key)

/** Equal inputs have equal hashes whatever the order of their keys. */
export const hashInput = (input: unknown): string => derivedId('input', JSON.stringify(input, sortKeys))

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

interface Occurrence {
  readonly id: string
  readonly action: Action
  readonly input: unknown
  readonly by: string
  readonly at: number
  readonly requestId: string
  readonly node?: NodeId | undefined
  /** whom the record concerns, where the input does not tell */
  readonly about?: string | undefined
}

/** The row for an occurrence: the allow-list of the contract decides what of the input is kept. */
export function journalRow({ id, action, input, by, at, requestId, node, about }: Occurrence): JournalRow {
  const fields = input as Readonly<Record<string, unknown>>
  const { audit } = action
  return compact({
    _id: id,
    action: action.id,
    by,
    at,
    requestId,
    node,
    areas: node === undefined ? undefined : lineage(node),
    about: audit?.about === undefined ? about : (fields[audit.about] as string),
    reason: audit?.reason === undefined ? undefined : (fields.reason as string),
    record: compact(Object.fromEntries((audit?.record ?? []).map(field => [field, fields[field]]))),
  })
}
