import type { GatewayReply } from '../gateway/service'
import { type Change, type CollectionTable, idKey, idText } from './collection-table'
import { isPlain } from './documents'
import { duplicateKey, requestFailed } from './errors'
import { NO_OVERLAY } from './find'
import { createId } from './ids'
import type { ReadContext } from './reads'
import { collectionName, type WireRequest } from './request'
import { replaced, updated } from './update'
import type { Update } from './update-check'
import { parseWire, parseWireObject } from './wire'
import type { Writer } from './writer'

export interface WriteContext extends ReadContext {
  readonly writer: Writer
  readonly duplicateCode: string
}

/** `add`: one document or a list; of a list, those before the one that fails stay, as in MongoDB */
export async function insertDocument(request: WireRequest, context: WriteContext): Promise<GatewayReply> {
  const table = context.store.table(collectionName(request))
  if (!Array.isArray(request.data)) throw requestFailed('data must be a list of documents')
  const insertedIds: unknown[] = []
  for (const text of request.data) {
    const document = parseWireObject(text, context.now)
    const id = document._id ?? createId(context.now)
    await context.writer.write(table, context.transaction, () => {
      if (visible(table, idKey(id), context) !== undefined) {
        throw duplicateKey(context.duplicateCode, table.name, `_id_ dup key: { _id: ${JSON.stringify(id)} }`)
      }
      return [{ collection: table.name, id: idKey(id), after: replaced(id, document) }]
    })
    insertedIds.push(id)
  }
  return { data: { insertedIds } }
}

/** `update` (operators) and `set` (the whole document, created when it is missing) */
export function modifyDocument(request: WireRequest, context: WriteContext): Promise<GatewayReply> {
  const data = parseWire(request.data, context.now)
  if (!isPlain(data)) throw requestFailed('data must be an object')
  return request.merge === true ? update(request, context, data) : set(request, context, data)
}

async function update(request: WireRequest, context: WriteContext, data: WireRequest): Promise<GatewayReply> {
  const table = context.store.table(collectionName(request))
  const query = parseWireObject(request.query, context.now)
  const changes = await context.writer.write(table, context.transaction, () =>
    found(table, query, request, context).flatMap(row => {
      const after = updated(row.text, operators(data), query)
      return after === undefined ? [] : [{ collection: table.name, id: row.id, before: row.text, after }]
    }),
  )
  return { data: { updated: changes.length, upsert_id: null } }
}

async function set(request: WireRequest, context: WriteContext, data: WireRequest): Promise<GatewayReply> {
  const table = context.store.table(collectionName(request))
  const { _id: id } = parseWireObject(request.query, context.now)
  if (id === undefined) throw requestFailed('set needs an _id')
  const [change] = await context.writer.write(table, context.transaction, () => {
    const before = visible(table, idKey(id), context)
    const after = replaced(id, data)
    return before === after ? [] : [{ collection: table.name, id: idKey(id), before, after }]
  })
  const created = change !== undefined && change.before === undefined
  return { data: { updated: change && !created ? 1 : 0, upsert_id: created ? id : null } }
}

/** `remove` by id or condition */
export async function removeDocument(request: WireRequest, context: WriteContext): Promise<GatewayReply> {
  const table = context.store.table(collectionName(request))
  const query = parseWireObject(request.query, context.now)
  const changes = await context.writer.write(table, context.transaction, () =>
    found(table, query, request, context).map(
      (row): Change => ({ collection: table.name, id: row.id, before: row.text, after: undefined }),
    ),
  )
  return { data: { deleted: changes.length } }
}

function found(table: CollectionTable, query: WireRequest, request: WireRequest, context: WriteContext) {
  const overlay = context.transaction?.overlay(table.name) ?? NO_OVERLAY
  return context.finder.find(table, query, request.multi === true ? {} : { limit: 1 }, overlay)
}

function visible(table: CollectionTable, id: Buffer, { transaction }: WriteContext): string | undefined {
  const overlay = transaction?.overlay(table.name)
  return overlay?.has(idText(id)) ? overlay.get(idText(id)) : table.read(id)
}

/** fields outside of operators are set, as the SDK itself encodes them */
function operators(data: WireRequest): Update {
  const update: Record<string, Record<string, unknown>> = {}
  for (const [key, value] of Object.entries(data)) {
    if (!key.startsWith('$')) update.$set = { ...update.$set, [key]: value }
    else if (isPlain(value)) update[key] = { ...update[key], ...value }
    else throw requestFailed(`${key} needs an object`)
  }
  return update
}
