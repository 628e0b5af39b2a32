/** What senders do about their own: answer a question, take it back. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { snaps as contract } from '../../src/contract/snaps'
import { type CommandContext, checkText, maskNumbers, refuse, removeFiles } from '../kernel'
import { write } from './decision'
import { dropPhotos } from './drop-photos'
import { publicFiles } from './files'
import type { SnapRecord } from './rules-record'
import { moved, stateAfter } from './rules-state'
import { snaps } from './store'

/** One's own; nobody is told of another one's. */
export async function ownSnap(id: string, { tx, actor }: CommandContext): Promise<SnapRecord | undefined> {
  const snap = await tx.get(snaps, id)
  return snap?.sender === actor.person().personId ? snap : undefined
}

export async function supplement({ id, words }: ParsedInputOf<typeof contract.supplement>, context: CommandContext) {
  const snap = await ownSnap(id, context)
  if (!snap) return refuse('SNAP_NOT_FOUND')
  if (stateAfter(snap, 'supplement') === undefined) return refuse('SNAP_MOVED_ON')
  const check = await checkText(words)
  if (check === 'refused') return refuse('WORDS_REFUSED')
  const said = maskNumbers(words)
  const masked = said !== words
  const step = { at: context.now, by: context.actor.person().personId, words: said }
  // what a machine is not sure of in one of the two is shown as such
  const wordsCheck = snap.wordsCheck === 'pass' ? check : snap.wordsCheck
  const changes = { question: undefined, wordsCheck, masked: snap.masked || masked }
  await write(context.tx, moved(snap, 'supplement', step, changes))
  return { masked }
}

/** Words and pictures that are out are gone when the reply arrives; jobs see to the pictures when that fails. */
export async function withdraw({ id }: ParsedInputOf<typeof contract.withdraw>, context: CommandContext) {
  const snap = await ownSnap(id, context)
  if (!snap) return refuse('SNAP_NOT_FOUND')
  const step = { at: context.now, by: context.actor.person().personId }
  const changes = { ready: false, down: true, question: undefined, handler: undefined, again: false }
  const after = moved(snap, 'withdraw', step, changes)
  if (!after) return dropPhotos(snap, context)
  await write(context.tx, after)
  await context.later('snaps.unpublish', { snap: id })
  const files = publicFiles(snap)
  // what is being made into a post at this moment looks again after it has been written
  if (snap.post !== undefined) await context.together('honours.takeDown', { snap: id })
  if (files.length > 0) context.afterCommit(() => removeFiles(files))
  return {}
}
