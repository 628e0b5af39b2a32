/** The keeper gives something over the counter. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { supplies as contract } from '../../src/contract/supplies'
import { takePersonCode } from '../codes'
import { type CommandContext, compact, isRefused, refuse } from '../kernel'
import { movedByStaff } from './move'
import { ofToday, takeProblem } from './rules'
import { onShelf, type SupplyRecord } from './store'

type Given = ParsedInputOf<typeof contract.handOut>

export async function handOut({ id, count, note, scene }: Given, context: CommandContext) {
  const record = await onShelf(context.tx, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  if (scene !== undefined) return handTo(record, { count, note, scene }, context)
  const moved = await movedByStaff(context, record, { kind: 'handed', change: -count, ...compact({ note }) })
  return moved === 'BELOW_ZERO' ? refuse('SUPPLY_GONE', { quantity: record.quantity }) : { quantity: moved.quantity }
}

/** To somebody who shows their own code: it is theirs as if they had taken it, their day's limit and putting it back included. */
async function handTo(
  record: SupplyRecord,
  { count, note, scene }: { count: number; note: string | undefined; scene: string },
  context: CommandContext,
) {
  const shown = await takePersonCode(context, scene)
  if (isRefused(shown)) return shown
  const { personId: person } = shown
  context.concerns(person)
  const { now } = context
  const problem = takeProblem(record, person, count, now)
  if (problem) return refuse(problem.code === 'SUPPLY_LIMIT' ? 'THEIR_LIMIT' : problem.code, problem.detail)
  const today = ofToday(record.takes, now)
  const movement = { kind: 'handed', change: -count, person, ...compact({ note }) } as const
  const moved = await movedByStaff(context, record, movement, entry => ({
    takes: [...today, { entry, person, count, at: now }],
  }))
  return moved === 'BELOW_ZERO' ? refuse('SUPPLY_GONE', { quantity: record.quantity }) : { quantity: moved.quantity }
}
