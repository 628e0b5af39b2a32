import type { ParsedInputOf } from '../../src/contract/define'
import { contains } from '../../src/contract/organisation'
import type { people } from '../../src/contract/people'
import { type CommandContext, refuse } from '../kernel'
import { mayHang } from './rules'
import { places } from './store'

/**
 * Hangs one portion of a table. A short id that is taken is left as it is: it may be what an earlier import hung, or what a colleague
 * has hung since the table was looked through. Operations of a transaction run one after the other, or the real cloud loses it.
 */
export async function importPlaces(
  { node, portion }: ParsedInputOf<typeof people.importPlaces>,
  { tx, now }: CommandContext,
) {
  let added = 0
  let skipped = 0
  for (const { parent, places: wanted } of portion) {
    const above = contains(node, parent) ? await tx.get(places, parent) : undefined
    if (!above) return refuse('PLACE_NOT_FOUND')
    if (!above.open) return refuse('PLACE_CLOSED')
    if (!wanted.every(({ kind }) => mayHang(kind, above.kind))) return refuse('KIND_NOT_ALLOWED')
    const taken = new Set(above.children)
    for (const { segment, kind, name } of wanted) {
      if (taken.has(segment)) {
        skipped += 1
        continue
      }
      taken.add(segment)
      await tx.create(places, { _id: `${parent}.${segment}`, kind, name, open: true, children: [], at: now })
      added += 1
    }
    if (taken.size > above.children.length) await tx.put(places, { ...above, children: [...taken] })
  }
  return { added, skipped }
}
