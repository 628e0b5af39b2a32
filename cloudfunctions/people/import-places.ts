import type { ParsedInputOf } from '../../src/contract/define'
import { contains } from '../../src/contract/organisation'
import type { people } from '../../src/contract/people'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { hangPlaces } from './hang-places'

/** Hangs one portion of a table. Operations of a transaction run one after the other, or the real cloud loses it. */
export async function importPlaces(
  { node, portion }: ParsedInputOf<typeof people.importPlaces>,
  { tx, now }: CommandContext,
) {
  let added = 0
  let skipped = 0
  for (const { parent, places } of portion) {
    if (!contains(node, parent)) return refuse('PLACE_NOT_FOUND')
    const done = await hangPlaces(tx, parent, places, now)
    if (isRefused(done)) return done
    added += done.hung.size
    skipped += places.length - done.hung.size
  }
  return { added, skipped }
}
