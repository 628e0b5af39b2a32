/** Onto the board, back to the writer, down, or never: one step each, as the rules allow. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { honours as contract } from '../../src/contract/honours'
import { type CommandContext, isRefused, type Refused, refuse } from '../kernel'
import { takeOutPictures } from './pictures'
import { dropped, type Post, released, sentBack, shown, withdrawn } from './rules-post'
import { atVersion } from './rules-version'
import { carryOut, type PostRecord, posts } from './store'
import { tellSender } from './tell-sender'

type Which = ParsedInputOf<typeof contract.show>

async function decided<C extends string>(
  { id, version }: Which,
  context: CommandContext,
  step: (record: PostRecord) => Post | C,
): Promise<PostRecord | Refused<C | 'POST_NOT_FOUND' | 'POST_CHANGED'>> {
  const { tx } = context
  const record = await tx.get(posts, id)
  if (!record) return refuse('POST_NOT_FOUND')
  const after = await carryOut<C | 'POST_CHANGED'>(tx, record, atVersion(record, version, step(record)))
  if (!isRefused(after)) await tellSender(context, record, after)
  return after
}

const doing = ({ actor, now }: CommandContext) => ({ by: actor.person().personId, now })

export async function show(input: Which, context: CommandContext) {
  const after = await decided(input, context, record => shown(record, doing(context)))
  return isRefused(after) ? after : {}
}

export async function release(input: Which, context: CommandContext) {
  const after = await decided(input, context, record => released(record, doing(context)))
  return isRefused(after) ? after : {}
}

export async function sendBack({ reason, ...which }: ParsedInputOf<typeof contract.sendBack>, context: CommandContext) {
  const after = await decided(which, context, record => sentBack(record, { ...doing(context), words: reason }))
  return isRefused(after) ? after : {}
}

export async function drop(input: Which, context: CommandContext) {
  const after = await decided(input, context, record => dropped(record, doing(context)))
  if (isRefused(after)) return after
  await takeOutPictures(context, after)
  return {}
}

/** Whoever looks after the place may always do it, whatever has been changed since they looked. */
export async function withdraw(input: ParsedInputOf<typeof contract.withdraw>, context: CommandContext) {
  const { id, reason, untrue } = input
  const { tx } = context
  const record = await tx.get(posts, id)
  if (!record) return refuse('POST_NOT_FOUND')
  const after = await carryOut(tx, record, withdrawn(record, { ...doing(context), words: reason }))
  if (isRefused(after)) return after
  await takeOutPictures(context, after)
  if (untrue) await takeBackReward(context, after, reason)
  return {}
}

/** `snaps` knows who earned what for it, and takes it back once. */
async function takeBackReward({ actor, later }: CommandContext, { source }: PostRecord, reason: string): Promise<void> {
  if (source.kind === 'snap') await later('snaps.unreward', { snap: source.id, by: actor.person().personId, reason })
}
