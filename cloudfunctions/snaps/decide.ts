/** Decisions that need no picture: not shown, or asked about. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { snaps as contract } from '../../src/contract/snaps'
import { type CommandContext, isRefused } from '../kernel'
import { toDecide, write } from './decision'
import { tellSender } from './news'
import { moved } from './rules-state'

/** Everybody who waits for it hears of it, with the reason. */
export async function decline(input: ParsedInputOf<typeof contract.decline>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const snap = await toDecide(input, context, 'decline')
  if (isRefused(snap)) return snap
  const step = { at: now, by: actor.person().personId, words: input.why }
  await write(tx, moved(snap, 'decline', step, { question: undefined }))
  await later('snaps.tellDecided', { snap: snap._id })
  return {}
}

export async function ask(input: ParsedInputOf<typeof contract.ask>, context: CommandContext) {
  const { tx, actor, now } = context
  const snap = await toDecide(input, context, 'ask')
  if (isRefused(snap)) return snap
  const { question } = input
  const step = { at: now, by: actor.person().personId, words: question }
  await tellSender(context, await write(tx, moved(snap, 'ask', step, { question })), 'asked')
  return {}
}
