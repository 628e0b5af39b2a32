import { cardReaders } from '../../src/contract/rights/access'
import { holds } from '../../src/contract/roles'
import { count, find, mostCounted, type QueryContext } from '../kernel'
import { cards, reviews } from './store'

const readers = cardReaders.kind === 'roles' ? cardReaders.roles : []

/** One's own cards wait for somebody else. */
export async function waiting(_input: unknown, { actor }: QueryContext) {
  const { personId } = actor.person()
  const [open, sent] = await Promise.all([
    count(reviews, { state: 'open' }),
    holds(actor.grants, readers)
      ? find(cards, { where: { state: 'waiting' }, limit: mostCounted, fields: ['author'] })
      : ([] as const),
  ])
  return { reviews: open, cards: sent.filter(({ author }) => author !== personId).length }
}
