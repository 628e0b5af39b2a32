/** A wish is made, taken back, confirmed, thanked for. */
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import { type wishes as contract, wishDefaults } from '../../src/contract/wishes'
import { type CommandContext, compact, derivedId, find, isRefused, maskNumbers, oneOf, refuse } from '../kernel'
import { openPlace } from '../people'
import { answered, thanked, withdrawn } from './rules'
import { freeSeat, seatNames } from './rules-helpers'
import { namesMoney, wordsProblem } from './rules-words'
import { carryOut, filed, type WishRecord, wishes } from './store'

const { wordsMost, rewardMost, wishesMost } = wishDefaults

/** Nobody sees it before it is released; a number in it is taken out all the same. */
export async function make(
  { node, wish }: ParsedInputOf<typeof contract.make>,
  { tx, key, actor, now }: CommandContext,
) {
  const { personId: author } = actor.person()
  const [typed, typedReward] = [wish.words.trim(), wish.reward?.trim() ?? '']
  const problem = wordsProblem(typed, wordsMost)
  if (problem) return refuse(problem, { limit: wordsMost })
  if (typedReward.length > rewardMost) return refuse('REWARD_TOO_LONG', { limit: rewardMost })
  if (namesMoney(typedReward)) return refuse('REWARD_IS_MONEY')
  if ((await openPlace(tx, node))?.kind !== 'station') return refuse('PLACE_NOT_FOUND')
  const own = await find(wishes, {
    where: { seats: oneOf(seatNames('w', author, wishesMost)) },
    limit: wishesMost,
    fields: ['seats'],
  })
  const seat = freeSeat(
    'w',
    author,
    wishesMost,
    own.flatMap(({ seats }) => seats),
  )
  if (seat === undefined) return refuse('TOO_MANY_WISHES', { most: wishesMost })
  const [words, reward] = [maskNumbers(typed), maskNumbers(typedReward)]
  const _id = derivedId('wish', author, key)
  const fresh = { state: 'waiting', movedAt: now, helpers: [], raised: false, at: now } as const
  const draft = { ...wish, words, reward: reward === '' ? undefined : reward }
  await tx.create(wishes, filed({ _id, node, areas: lineage(node), author, seat, ...fresh, ...compact(draft) }))
  return { id: _id, masked: words !== typed || reward !== typedReward }
}

/** The caller's own wish; nobody else hears that there is one. */
async function ownWish({ tx, actor }: CommandContext, id: string): Promise<WishRecord | undefined> {
  const record = await tx.get(wishes, id)
  return record?.author === actor.person().personId ? record : undefined
}

export async function withdraw({ id }: ParsedInputOf<typeof contract.withdraw>, context: CommandContext) {
  const { tx, now, later } = context
  const record = await ownWish(context, id)
  if (!record) return refuse('WISH_NOT_FOUND')
  const after = await carryOut(tx, record, withdrawn(record, now))
  if (isRefused(after)) return after
  if (after.helpers.length > 0) await later('wishes.calledOff', { id })
  return {}
}

export async function confirm({ id, done }: ParsedInputOf<typeof contract.confirm>, context: CommandContext) {
  const { tx, now, later } = context
  const record = await ownWish(context, id)
  if (!record) return refuse('WISH_NOT_FOUND')
  const after = await carryOut(tx, record, answered(record, done, now))
  if (isRefused(after)) return after
  if (!done) await later('wishes.denied', { id, since: now })
  return {}
}

export async function thank({ id, words: typedWords }: ParsedInputOf<typeof contract.thank>, context: CommandContext) {
  const typed = typedWords.trim()
  const problem = wordsProblem(typed, wordsMost)
  if (problem) return refuse(problem, { limit: wordsMost })
  const record = await ownWish(context, id)
  if (!record) return refuse('WISH_NOT_FOUND')
  const words = maskNumbers(typed)
  const after = await carryOut(context.tx, record, thanked(record, words, context.now))
  return isRefused(after) ? after : { masked: words !== typed }
}
