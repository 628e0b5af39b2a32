import type { NodeId, NodeKind } from '../../src/contract/organisation'
import { type Refused, refuse, type Tx } from '../kernel'
import { mayHang } from './rules'
import { places } from './store'

export interface PlaceToHang {
  readonly segment: string
  readonly kind: NodeKind
  readonly name: string
}

/**
 * Hangs places below one parent, inside a command; the segments that were free. One that is taken is left as it is: it may be what an
 * earlier import hung, or what a colleague has hung meanwhile. Two trips, and one for each place.
 */
export async function hangPlaces(
  tx: Tx,
  parent: NodeId,
  wanted: readonly PlaceToHang[],
  now: number,
): Promise<{ hung: ReadonlySet<string> } | Refused<'PLACE_NOT_FOUND' | 'PLACE_CLOSED' | 'KIND_NOT_ALLOWED'>> {
  const above = await tx.get(places, parent)
  if (!above) return refuse('PLACE_NOT_FOUND')
  if (!above.open) return refuse('PLACE_CLOSED')
  if (!wanted.every(({ kind }) => mayHang(kind, above.kind))) return refuse('KIND_NOT_ALLOWED')
  const taken = new Set(above.children)
  const hung = new Set<string>()
  for (const { segment, kind, name } of wanted) {
    if (taken.has(segment)) continue
    taken.add(segment)
    hung.add(segment)
    await tx.create(places, { _id: `${parent}.${segment}`, kind, name, open: true, children: [], at: now })
  }
  if (hung.size > 0) await tx.put(places, { ...above, children: [...taken] })
  return { hung }
}
