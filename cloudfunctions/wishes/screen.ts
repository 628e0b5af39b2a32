/** What staff do: let words out, or not; confirm for somebody who does not answer. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { wishes as contract } from '../../src/contract/wishes'
import { type CommandContext, isRefused, type Refused, refuse } from '../kernel'
import { type Change, helps, screened, settled, thanksScreened } from './rules'
import { confirmFrom } from './rules-shelves'
import { carryOut, type WishRecord, wishes } from './store'

type Own = 'OWN_WISH' | 'WISH_NOT_FOUND'

/** Nobody judges their own matter, whatever roles they hold. */
async function judge<C extends string>(
  { tx, actor }: CommandContext,
  id: string,
  step: (record: WishRecord, person: string) => Change | C,
): Promise<WishRecord | Refused<C | Own>> {
  const record = await tx.get(wishes, id)
  if (!record) return refuse('WISH_NOT_FOUND')
  const { personId } = actor.person()
  if (record.author === personId) return refuse('OWN_WISH')
  return carryOut(tx, record, step(record, personId))
}

export async function screen({ id, verdict }: ParsedInputOf<typeof contract.screen>, context: CommandContext) {
  const after = await judge(context, id, record => screened(record, verdict, context.now))
  if (isRefused(after)) return after
  await context.later(verdict.kind === 'release' ? 'wishes.released' : 'wishes.calledOff', { id })
  return {}
}

export async function screenThanks(
  { id, verdict }: ParsedInputOf<typeof contract.screenThanks>,
  context: CommandContext,
) {
  const after = await judge(context, id, record => thanksScreened(record, verdict))
  return isRefused(after) ? after : {}
}

export async function settle({ id }: ParsedInputOf<typeof contract.settle>, context: CommandContext) {
  const { now } = context
  const after = await judge(context, id, (record, person) =>
    helps(record, person) ? 'OWN_WISH' : settled(record, confirmFrom(record), now),
  )
  return isRefused(after) ? after : {}
}
