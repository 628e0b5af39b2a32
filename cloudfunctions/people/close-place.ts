import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { type CommandContext, compact, readMany, refuse } from '../kernel'
import { places } from './store'

/**
 * Closes a place that has nothing open below it. Its records stay; a successor tells where its work goes on. Children and successor are
 * one read; looking at direct children is enough, because nothing open is ever below something closed.
 */
export async function closePlace({ node, successor }: ParsedInputOf<typeof people.closePlace>, { tx }: CommandContext) {
  const place = await tx.get(places, node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  if (!place.open) return refuse('PLACE_CLOSED')
  const children = place.children.map(segment => `${node}.${segment}`)
  const others = await readMany(places, successor === undefined ? children : [...children, successor])
  const open = others.filter(other => other.open).map(other => other._id)
  if (children.some(child => open.includes(child))) return refuse('PLACE_HAS_CHILDREN')
  if (successor !== undefined && (successor === node || !open.includes(successor))) return refuse('PLACE_NOT_FOUND')
  await tx.put(places, { ...place, ...compact({ successor }), open: false })
  return {}
}
