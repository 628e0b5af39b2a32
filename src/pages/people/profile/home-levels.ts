import type { Place } from '@/contract/people'
import { communityOf } from '@/contract/people/home'

/** What may be said beyond a home: its estate, then its building. */
export function levelBelow({ kind }: Pick<Place, 'kind'>): 'estate' | 'building' | undefined {
  if (kind === 'community') return 'estate'
  return kind === 'estate' ? 'building' : undefined
}

/** The community of a home, as the list would show it. */
export function communityOfHome({ id, trail, open }: Place): Place {
  const community = communityOf(id)
  const depth = community.split('.').length
  return {
    id: community,
    kind: 'community',
    name: trail[depth - 1] ?? community,
    trail: trail.slice(0, depth - 1),
    open,
  }
}
