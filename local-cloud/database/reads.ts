import { Query } from 'mingo'
import type { GatewayReply } from '../gateway/service'
import { encodeDocument } from './documents'
import type { FoundRow } from './fetch'
import { type Finder, NO_OVERLAY } from './find'
import { collectionName, findOptions, type WireRequest } from './request'
import type { Store } from './store'
import type { Transaction } from './transaction'
import { parseWireObject } from './wire'

export interface ReadContext {
  readonly store: Store
  readonly finder: Finder
  readonly now: number
  readonly transaction: Transaction | undefined
}

/** `get` of documents by id or condition: a list of extended JSON texts */
export function getDocument(request: WireRequest, { store, finder, now, transaction }: ReadContext): GatewayReply {
  const table = store.table(collectionName(request))
  const overlay = transaction?.overlay(table.name) ?? NO_OVERLAY
  const rows = finder.find(table, parseWireObject(request.query, now), findOptions(request, now), overlay)
  const projection = parseWireObject(request.projection, now)
  return { data: { list: Object.keys(projection).length > 0 ? project(rows, projection) : rows.map(row => row.text) } }
}

/** `count` */
export function calculateDocument(
  request: WireRequest,
  { store, finder, now, transaction }: ReadContext,
): GatewayReply {
  const table = store.table(collectionName(request))
  const overlay = transaction?.overlay(table.name) ?? NO_OVERLAY
  return { data: { total: finder.count(table, parseWireObject(request.query, now), overlay) } }
}

function project(rows: readonly FoundRow[], projection: WireRequest): string[] {
  const documents = rows.map(row => row.document)
  return new Query({})
    .find<Record<string, unknown>>(documents, { ...projection })
    .all()
    .map(encodeDocument)
}
