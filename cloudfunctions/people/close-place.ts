import type { ParsedInputOf } from '../../src/contract/define'
import { rangeBelow } from '../../src/contract/organisation'
import type { people } from '../../src/contract/people'
import { between, type CommandContext, compact, find, refuse } from '../kernel'
import { places } from './store'

/** Closes a place that has nothing open below it. Its records stay; a successor tells where its work goes on. */
export async function closePlace({ node, successor }: ParsedInputOf<typeof people.closePlace>, { tx }: CommandContext) {
  const place = await tx.get(places, node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  if (!place.open) return refuse('PLACE_CLOSED')
  if (successor !== undefined && (successor === node || !(await tx.get(places, successor))?.open)) {
    return refuse('PLACE_NOT_FOUND')
  }
  const [from, to] = rangeBelow(node)
  const below = await find(places, { where: { _id: between(from, to), open: true }, limit: 1 })
  if (below.length > 0) return refuse('PLACE_HAS_CHILDREN')
  await tx.put(places, { ...place, ...compact({ successor }), open: false })
  return {}
}
