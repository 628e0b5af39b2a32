import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { type CommandContext, refuse } from '../kernel'
import { places } from './store'

export async function renamePlace({ node, name }: ParsedInputOf<typeof people.renamePlace>, { tx }: CommandContext) {
  const place = await tx.get(places, node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  await tx.put(places, { ...place, name })
  return {}
}
