/** Attention: somebody sees to it and answers. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type snaps as contract, snapDefaults } from '../../src/contract/snaps'
import { type CommandContext, days, isRefused } from '../kernel'
import { toDecide, write } from './decision'
import { moved, stateAfter } from './rules-state'

/** Also what a colleague has in hand: whoever is ill, or away, holds nobody up. */
export async function take(input: ParsedInputOf<typeof contract.take>, context: CommandContext) {
  const { tx, actor, now } = context
  const by = actor.person().personId
  const snap = await toDecide(input, context, one => stateAfter(one, 'take') !== undefined && one.handler !== by)
  if (isRefused(snap)) return snap
  await write(tx, moved(snap, 'take', { at: now, by }, { handler: by }))
  return {}
}

/** Whoever answers is the one who hears when it was not enough. */
export async function answer(input: ParsedInputOf<typeof contract.answer>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const snap = await toDecide(input, context, 'answer')
  if (isRefused(snap)) return snap
  const by = actor.person().personId
  const { words } = input
  const until = now + days(snapDefaults.rateDays)
  const changes = { answer: words, handler: by, again: false, until, rating: undefined }
  await write(tx, moved(snap, 'answer', { at: now, by, words }, changes))
  await later('snaps.tellDecided', { snap: snap._id })
  return {}
}
