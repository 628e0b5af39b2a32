import { Context } from 'mingo/core'
import * as expressions from 'mingo/operators/expression'
import * as operators from 'mingo/operators/query'
import { Query } from 'mingo/query'
import type { AnyObject, Options, Predicate } from 'mingo/types'
import type { Document } from './documents'

type Comparison = (selector: string, value: unknown, options: Options) => Predicate

/** In MongoDB NaN is not at least (or at most) any number; mingo answers yes, because NaN compares as equal. */
const strictly =
  (open: Comparison): Comparison =>
  (selector, value, options) => {
    const beyond = open(selector, value, options)
    const equal = operators.$eq(selector, value, options)
    return document => beyond(document) || equal(document)
  }

const closed = (open: Comparison, loose: Comparison): Comparison => {
  const strict = strictly(open)
  return (selector, value, options) => (typeof value === 'number' ? strict : loose)(selector, value, options)
}

const context = Context.init({
  expression: { ...expressions },
  query: {
    ...operators,
    $gte: closed(operators.$gt, operators.$gte),
    $lte: closed(operators.$lt, operators.$lte),
  },
})

/** the query language's verdict on one document */
export function matcher(query: Readonly<Record<string, unknown>>): (document: Document) => boolean {
  const compiled = new Query(query as AnyObject, { context })
  return document => compiled.test(document)
}
