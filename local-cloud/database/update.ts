import { update as apply } from 'mingo'
import type { AnyObject } from 'mingo/types'
import { type Document, decodeDocument, encodeDocument } from './documents'
import { requestFailed } from './errors'
import { checkUpdate, type Update } from './update-check'

/** @returns the new text, or undefined when the update changes nothing */
export function updated(text: string, update: Update, query: Readonly<Record<string, unknown>>): string | undefined {
  const document = decodeDocument(text)
  const id = document._id
  checkUpdate(document, update)
  // only positional operators look at the condition
  const positional = Object.values(update).some(fields => Object.keys(fields).some(path => path.includes('.$')))
  const changed = apply<AnyObject>(document, update, [], positional ? { ...query } : {}, { cloneMode: 'deep' })
  if (document._id !== id) throw requestFailed("Performing an update on the path '_id' would modify an immutable field")
  if (changed.length === 0) return undefined
  const next = encodeDocument(document)
  return next === text ? undefined : next
}

/** the whole document is replaced, its `_id` stays and comes first */
export const replaced = (id: unknown, { _id, ...data }: Document): string => encodeDocument({ _id: id, ...data })
