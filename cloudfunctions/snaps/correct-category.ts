/** The category that the sender chose was not the right one. */
import type { ParsedInputOf } from '../../src/contract/define'
import { categoryTitle, type snaps as contract, isEnded, isOf } from '../../src/contract/snaps'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { toDecide, write } from './decision'
import { changed } from './rules-state'

export async function correctCategory(input: ParsedInputOf<typeof contract.correctCategory>, context: CommandContext) {
  const { tx, actor, now } = context
  const { category } = input
  const snap = await toDecide(input, context, ({ state }) => !isEnded(state))
  if (isRefused(snap)) return snap
  if (!isOf(snap.kind, category)) return refuse('SNAP_CATEGORY')
  if (category === snap.category) return {}
  const words = `${categoryTitle(snap.category)} → ${categoryTitle(category)}`
  const steps = [...snap.steps, { act: 'correct' as const, at: now, by: actor.person().personId, words }]
  await write(tx, { ...changed(snap, { category }, now), steps, version: snap.version + 1 })
  return {}
}
