/** The sender says whether it was enough: content, or open again, and then whoever answered hears of it. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { snaps as contract } from '../../src/contract/snaps'
import { type CommandContext, checkText, maskNumbers, type Refused, refuse } from '../kernel'
import { write } from './decision'
import { tellHandler } from './news'
import { ownSnap } from './own-acts'
import { isEnough, isRatedOut, ratingProblem, reopenProblem } from './rules-rating'
import type { SnapRecord } from './rules-record'
import { moved } from './rules-state'
import { snaps } from './store'

/** Back to whoever answered; the rating stays until there is another answer. */
async function openAgain(
  snap: SnapRecord,
  words: string,
  context: CommandContext,
  rating?: number,
): Promise<Refused<'WORDS_REFUSED'> | undefined> {
  if ((await checkText(words)) === 'refused') return refuse('WORDS_REFUSED')
  const step = { at: context.now, by: context.actor.person().personId, words: maskNumbers(words) }
  const changes = { again: true, reopened: snap.reopened + 1, until: undefined, rating }
  await tellHandler(context, await write(context.tx, moved(snap, 'reopen', step, changes)))
  return undefined
}

export async function rate({ id, stars, words }: ParsedInputOf<typeof contract.rate>, context: CommandContext) {
  const snap = await ownSnap(id, context)
  if (!snap) return refuse('SNAP_NOT_FOUND')
  const problem = ratingProblem(snap, stars, words, context.now)
  if (problem) return refuse(problem.code, problem.detail)
  const often = isRatedOut(snap, stars)
  if (!isEnough(stars) && !often) {
    const refused = await openAgain(snap, words, context, stars)
    return refused ?? { reopened: true }
  }
  if (words !== '' && (await checkText(words)) === 'refused') return refuse('WORDS_REFUSED')
  const said = words === '' ? {} : { words: maskNumbers(words) }
  const step = { at: context.now, by: context.actor.person().personId, ...said }
  await write(context.tx, moved(snap, 'settle', step, { rating: stars }))
  return { reopened: false, ...(often && { often: snap.reopened }) }
}

/** Whoever else wants it looked at again sends their own, or waits with the sender. */
export async function reopen({ id, words }: ParsedInputOf<typeof contract.reopen>, context: CommandContext) {
  const snap = await context.tx.get(snaps, id)
  if (snap?.kind !== 'attention') return refuse('SNAP_NOT_FOUND')
  if (snap.sender !== context.actor.person().personId) return refuse('SNAP_NOT_YOURS')
  const problem = reopenProblem(snap, context.now)
  if (problem) return refuse(problem.code, problem.detail)
  return (await openAgain(snap, words, context, snap.rating)) ?? {}
}
