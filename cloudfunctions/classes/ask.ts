/** The question box 提问箱: a question is asked, taken back, or seconded. */
import { classDefaults, type classes as contract, phaseOf } from '../../src/contract/classes'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, count, find, maskNumbers, refuse } from '../kernel'
import { questionId, voteId } from './ids'
import { sameWords, stateOf } from './rules'
import { classes, questions, votes } from './store'

const { questionsMost, wordsMost, boxMost } = classDefaults

/** Nobody sees it before it is released, so that a number in it can do no harm; it is taken out all the same. */
export async function ask(
  { id, words: typed }: ParsedInputOf<typeof contract.ask>,
  { tx, actor, now }: CommandContext,
) {
  const { personId: asker } = actor.person()
  const typedWords = typed.trim()
  if (typedWords === '') return refuse('QUESTION_EMPTY')
  if (typedWords.length > wordsMost) return refuse('QUESTION_TOO_LONG', { limit: wordsMost })
  const record = await tx.get(classes, id)
  if (!record) return refuse('CLASS_NOT_FOUND')
  const phase = phaseOf(record, now)
  if (phase === 'cancelled') return refuse('CLASS_CANCELLED')
  if (phase === 'over') return refuse('CLASS_OVER')
  const [own, all] = await Promise.all([
    find(questions, { where: { class: id, asker }, limit: questionsMost }),
    count(questions, { class: id }),
  ])
  const words = maskNumbers(typedWords)
  if (own.some(question => sameWords(question.words, words))) return refuse('QUESTION_TWICE')
  const taken = new Set(own.map(({ _id }) => _id))
  const numbers = Array.from({ length: questionsMost }, (_, number) => questionId(id, asker, number))
  const _id = numbers.find(number => !taken.has(number))
  if (_id === undefined) return refuse('TOO_MANY_QUESTIONS', { most: questionsMost })
  if (all >= boxMost) return refuse('BOX_FULL')
  const { node, areas } = record
  await tx.create(questions, { _id, class: id, node, areas, asker, words, state: 'waiting', votes: 0, at: now })
  return { id: _id, masked: words !== typedWords }
}

export async function withdrawQuestion(
  { id }: ParsedInputOf<typeof contract.withdrawQuestion>,
  { tx, actor }: CommandContext,
) {
  const question = await tx.get(questions, id)
  if (question?.asker !== actor.person().personId) return refuse('QUESTION_NOT_FOUND')
  const stage = await tx.get(classes, question.class)
  if (stage && stateOf(id, 'waiting', stage) !== 'waiting') return refuse('QUESTION_ANSWERED')
  await tx.remove(questions, id)
  return {}
}

/** The row says who, the number on the question how many; both change together. */
export async function vote({ id, on }: ParsedInputOf<typeof contract.vote>, { tx, actor, now }: CommandContext) {
  const { personId: person } = actor.person()
  const question = await tx.get(questions, id)
  if (question?.state !== 'shown') return refuse('QUESTION_NOT_FOUND')
  if (question.asker === person) return refuse('OWN_QUESTION')
  const _id = voteId(id, person)
  const voted = (await tx.get(votes, _id)) !== undefined
  if (voted === on) return { votes: question.votes }
  if (on) await tx.create(votes, { _id, person, class: question.class, question: id, at: now })
  else await tx.remove(votes, _id)
  const after = question.votes + (on ? 1 : -1)
  await tx.put(questions, { ...question, votes: after })
  return { votes: after }
}
