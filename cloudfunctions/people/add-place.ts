import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { type CommandContext, refuse } from '../kernel'
import { mayHang } from './rules'
import { places } from './store'

/** Hangs a place below another. Writing the parent makes a simultaneous closing of it run again. */
export async function addPlace(
  { parent, segment, kind, name }: ParsedInputOf<typeof people.addPlace>,
  { tx, now }: CommandContext,
) {
  const above = await tx.get(places, parent)
  if (!above) return refuse('PLACE_NOT_FOUND')
  if (!above.open) return refuse('PLACE_CLOSED')
  if (!mayHang(kind, above.kind)) return refuse('KIND_NOT_ALLOWED')
  if (above.children.includes(segment)) return refuse('PLACE_EXISTS')
  const id = `${parent}.${segment}`
  await tx.create(places, { _id: id, kind, name, open: true, children: [], at: now })
  await tx.put(places, { ...above, children: [...above.children, segment] })
  return { id }
}
