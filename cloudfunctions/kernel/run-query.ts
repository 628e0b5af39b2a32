/** Runs a query: admit → scope → run → output check → (audited readings) journal. */

import * as z from 'zod/mini'
import type { Action } from '../../src/contract/define'
import { admit } from './actor'
import { derivedId } from './ids'
import { journal, journalRow } from './journal'
import type { Handler, QueryContext } from './module'
import { read } from './reads'
import { isRefused, type Refused } from './refusal'
import type { Request } from './request'
import { resolveScope } from './scope'
import { transact } from './transaction'

export async function runQuery(
  action: Action,
  handler: Handler,
  request: Request,
): Promise<{ data: unknown } | Refused> {
  const { input, account, requestId, now, personalData, group } = request
  const actor = await admit(account, action.access, read)
  if (isRefused(actor)) return actor
  let about: string | undefined
  const concerns = (personId: string) => {
    about = personId
  }
  const context: QueryContext = { actor, requestId, now, personalData, group, concerns }
  const node = await resolveScope(action, handler, input, context)
  if (isRefused(node)) return node
  const result = await handler.run(input, context)
  if (isRefused(result)) return result
  const data = z.parse(action.output, result)
  if (action.audit) {
    const id = derivedId('reading', account, action.id, requestId)
    const row = journalRow({ id, action, input, by: actor.person().personId, at: now, requestId, node, about })
    // before the reply leaves: nobody sees a sensitive record without a row that says so
    await transact(async tx => ({ commit: await tx.create(journal, row) }))
  }
  return { data }
}
