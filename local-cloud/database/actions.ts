import { MingoError } from 'mingo/util'
import type { CloudClock } from '../clock'
import type { ActionHandler, GatewayReply } from '../gateway/service'
import { Pipelines, type Stage } from './aggregate'
import { encodeDocument } from './documents'
import { DatabaseError, requestFailed, transactionNotExist } from './errors'
import type { Finder } from './find'
import { calculateDocument, getDocument } from './reads'
import { collectionName, transactionId, type WireRequest } from './request'
import type { Store } from './store'
import type { Transactions } from './transactions'
import { parseWire } from './wire'
import type { Writer } from './writer'
import { insertDocument, modifyDocument, removeDocument, type WriteContext } from './writes'

export interface ActionParts {
  readonly store: Store
  readonly finder: Finder
  readonly writer: Writer
  readonly transactions: Transactions
  readonly clock: CloudClock
  readonly duplicateCode: string
}

type Operation = (request: WireRequest, context: WriteContext) => GatewayReply | Promise<GatewayReply>

/** The database actions of the SDK's wire protocol. */
export function databaseActions(parts: ActionParts): Record<string, ActionHandler> {
  const { store, transactions, clock } = parts
  const pipelines = new Pipelines(store, parts.finder)

  const document =
    (operation: Operation): ActionHandler =>
    async request => {
      const id = transactionId(request)
      try {
        const transaction = id === undefined ? undefined : transactions.get(id)
        return await operation(request, { ...parts, now: clock.now(), transaction })
      } catch (error) {
        const reply = refusal(error)
        if (id !== undefined) transactions.fail(id)
        return reply
      }
    }
  const plain =
    (operation: (request: WireRequest) => GatewayReply): ActionHandler =>
    request => {
      try {
        return operation(request)
      } catch (error) {
        return refusal(error)
      }
    }

  return {
    'database.getDocument': document(getDocument),
    'database.calculateDocument': document(calculateDocument),
    'database.insertDocument': document(insertDocument),
    'database.modifyDocument': document(modifyDocument),
    'database.removeDocument': document(removeDocument),
    'database.aggregateDocuments': plain(request => {
      const result = pipelines.run(collectionName(request), stagesOf(request, clock.now()))
      return { data: { list: result.map(encodeDocument) } }
    }),
    'database.addCollection': plain(request => {
      store.addCollection(collectionName(request))
      return {}
    }),
    'database.startTransaction': plain(() => ({ transactionId: transactions.start().id })),
    'database.commitTransaction': plain(request => {
      transactions.commit(required(transactionId(request)))
      return {}
    }),
    'database.abortTransaction': plain(request => {
      transactions.abort(required(transactionId(request)))
      return {}
    }),
  }
}

/** a refusal is an answer; anything else is a bug and goes on */
function refusal(error: unknown): GatewayReply {
  if (error instanceof DatabaseError) return { code: error.code, message: error.message }
  if (error instanceof MingoError) return refusal(requestFailed(error.message))
  throw error
}

function required(id: string | undefined): string {
  if (id === undefined) throw transactionNotExist()
  return id
}

function stagesOf(request: WireRequest, now: number): Stage[] {
  if (!Array.isArray(request.stages)) throw requestFailed('stages must be a list')
  return request.stages.map((stage: { stageKey?: unknown; stageValue?: unknown }) => ({
    [String(stage.stageKey)]: parseWire(stage.stageValue, now),
  }))
}
