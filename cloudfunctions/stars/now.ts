/** How many stars somebody has today, for those who ask for a number of them. */
import { dayOf } from '../../src/contract/shanghai'
import { heldUntil } from '../../src/contract/stars/quarters'
import { find } from '../kernel'
import { holding } from './rules-stars'
import { stars } from './store'

/** A quarter has three versions at most. */
const versions = 3

/** 0 for whoever has none. One read. */
export async function starsNow(person: string, now: number): Promise<number> {
  const [latest] = holding(await find(stars, { where: { person }, orderBy: ['_id', 'desc'], limit: versions }))
  return latest && dayOf(now) <= heldUntil(latest.quarter) ? latest.level : 0
}
