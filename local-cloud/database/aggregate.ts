import { aggregate } from 'mingo'
import { resolve } from 'mingo/util'
import { AGGREGATE_DEFAULT_ROWS } from '../limits'
import { type Document, isPlain } from './documents'
import { requestFailed } from './errors'
import type { Finder, FindOptions } from './find'
import { sortOf, type WireRequest } from './request'
import type { Store } from './store'

export type Stage = Readonly<Record<string, unknown>>

/** Runs a pipeline: what its head asks for goes through the indexes, joins fetch only what they need. */
export class Pipelines {
  constructor(
    private readonly store: Store,
    private readonly finder: Finder,
  ) {}

  run(collection: string, stages: readonly Stage[]): Document[] {
    const head = headOf(stages)
    let documents = this.#find(collection, head.query, head.options)
    let pending: Stage[] = []
    for (const stage of stages.slice(head.consumed)) {
      if ('$lookup' in stage) {
        documents = this.#evaluate(documents, pending)
        pending = [{ $lookup: this.#join(documents, stage.$lookup) }]
      } else pending.push(stage)
    }
    const result = this.#evaluate(documents, pending)
    return stages.some(stage => '$limit' in stage) ? result : result.slice(0, AGGREGATE_DEFAULT_ROWS)
  }

  #evaluate(documents: Document[], stages: readonly Stage[]): Document[] {
    if (stages.length === 0) return documents
    const collectionResolver = (name: string) => this.#find(name, {}, {})
    return aggregate(
      documents,
      stages.map(stage => ({ ...stage })),
      { collectionResolver },
    )
  }

  #find(collection: string, query: WireRequest, options: FindOptions): Document[] {
    return this.finder.find(this.store.table(collection), query, options).map(row => row.document)
  }

  /** the join with the foreign documents in place of their collection's name */
  #join(documents: readonly Document[], join: unknown): WireRequest {
    if (!isPlain(join) || typeof join.from !== 'string') throw requestFailed('lookup needs the name of a collection')
    return { ...join, from: this.#find(join.from, foreignCondition(documents, join), {}) }
  }
}

interface Head {
  readonly query: WireRequest
  readonly options: FindOptions
  /** stages that the search already carried out */
  readonly consumed: number
}

function headOf(stages: readonly Stage[]): Head {
  const conditions: WireRequest[] = []
  let at = 0
  for (; isPlain(stages[at]?.$match); at++) conditions.push(stages[at]?.$match as WireRequest)
  const sort = stages[at]?.$sort
  if (isPlain(sort)) at++
  const limit = stages[at]?.$limit
  if (typeof limit === 'number') at++
  return {
    query: conditions.length > 1 ? { $and: conditions } : (conditions[0] ?? {}),
    options: { ...(isPlain(sort) && { sort: sortOf(sort) }), ...(typeof limit === 'number' && { limit }) },
    consumed: at,
  }
}

function foreignCondition(documents: readonly Document[], join: Document): WireRequest {
  const { localField, foreignField, pipeline } = join
  if (typeof localField === 'string' && typeof foreignField === 'string') {
    const values = documents.flatMap((document): unknown => resolve(document, localField) ?? null)
    return { [foreignField]: { $in: [...new Set(values)] } }
  }
  const first: unknown = Array.isArray(pipeline) ? pipeline[0] : undefined
  const match = isPlain(first) ? first.$match : undefined
  return isPlain(match) && !JSON.stringify(match).includes('$expr') ? match : {}
}
