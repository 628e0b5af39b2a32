/** What the worker's desk asks of this domain. */
import * as z from 'zod/mini'
import { defineDomain, query } from '../define'
import { Nothing } from '../values'
import { reviewers } from './access'

export const toReadOver = {
  /** How much there is to read over: answers that readers doubted, and colleagues' cards. */
  waiting: query({
    title: '看有多少等核对',
    access: reviewers,
    input: Nothing,
    output: z.object({ reviews: z.int(), cards: z.int() }),
  }),
}

/** The part of the domain that the worker's desk needs. */
export const rightsToReadOver = defineDomain('rights', '消费维权', toReadOver)
