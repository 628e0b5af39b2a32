/** What the hosts do with questions, and what stays of a class. */
import { type classes as contract, phaseOf } from '../../src/contract/classes'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, refuse } from '../kernel'
import { chaptersOrdered, led } from './rules'
import { classes, questions } from './store'

/** Screening can be changed as often as one likes, also of what residents already see. */
export async function screen({ id, verdict }: ParsedInputOf<typeof contract.screen>, { tx }: CommandContext) {
  const before = await tx.get(questions, id)
  if (!before) return refuse('QUESTION_NOT_FOUND')
  const { why: _why, into: _into, ...bare } = before
  if (verdict.kind === 'show') await tx.put(questions, { ...bare, state: 'shown' })
  else if (verdict.kind === 'hide') await tx.put(questions, { ...bare, state: 'hidden', why: verdict.why })
  else {
    const target = await tx.get(questions, verdict.into)
    if (verdict.into === id || target?.class !== before.class || target.state === 'merged') return refuse('MERGE_WRONG')
    await tx.put(questions, { ...bare, state: 'merged', into: verdict.into })
  }
  return {}
}

export async function lead({ id, question, to }: ParsedInputOf<typeof contract.lead>, { tx }: CommandContext) {
  const before = await tx.get(classes, id)
  if (!before) return refuse('CLASS_NOT_FOUND')
  if (before.cancelled) return refuse('CLASS_CANCELLED')
  if (question !== undefined && (await tx.get(questions, question))?.class !== id) return refuse('QUESTION_NOT_FOUND')
  const { answering: _before, answered: _answered, ...kept } = before
  await tx.put(classes, { ...kept, ...led(before, question, to) })
  return {}
}

export async function publishReplay(
  { id, replay, onPlatform }: ParsedInputOf<typeof contract.publishReplay>,
  { tx, now }: CommandContext,
) {
  const before = await tx.get(classes, id)
  if (!before) return refuse('CLASS_NOT_FOUND')
  if (before.cancelled) return refuse('CLASS_CANCELLED')
  if (now < before.startsAt) return refuse('CLASS_NOT_STARTED')
  if (!chaptersOrdered(replay.chapters)) return refuse('CHAPTERS_UNORDERED')
  const { onPlatform: _earlier, answering: _inHand, ...kept } = before
  const over = phaseOf(before, now) === 'over'
  const stage = over ? led(before, undefined, 'open') : before
  const cards = [...before.cards, ...replay.chapters.flatMap(({ card }) => card ?? [])]
  const cardIds = [...new Set([...cards, ...replay.cases.flatMap(({ card }) => card ?? [])].map(card => card.id))]
  await tx.put(classes, {
    ...kept,
    ...stage,
    cardIds,
    replay,
    ...(onPlatform !== undefined && { onPlatform }),
    // counted again tomorrow, with the number that the host has just read off
    tallied: false,
  })
  return {}
}
