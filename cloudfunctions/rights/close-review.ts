import type { ParsedInputOf } from '../../src/contract/define'
import type { rights } from '../../src/contract/rights'
import { type CommandContext, refuse } from '../kernel'
import { reviews } from './store'

/** Says what was done about the doubts; a doubt that comes later opens a new round. */
export async function closeReview(
  { id, done }: ParsedInputOf<typeof rights.closeReview>,
  { tx, actor, now }: CommandContext,
) {
  const review = await tx.get(reviews, id)
  if (!review || review.state === 'quiet') return refuse('REVIEW_NOT_FOUND')
  if (review.state === 'closed') return refuse('REVIEW_CLOSED')
  const settled = { done, by: actor.person().personId, at: now }
  await tx.put(reviews, { ...review, state: 'closed', settled })
  return {}
}
