import { communityOf } from '@/contract/people/home'
import { useSession } from '@/session'
import { useParam } from '@/ui/navigation'

export interface Around {
  readonly node: string
  readonly name: string | undefined
}

/** Where activities are looked for first: the place of the address, one's own community, that of the group whose card opened the app. */
export function usePlace(): Around | undefined {
  const node = useParam('node')
  const place = useParam('place')
  const { me, visit } = useSession()
  if (node !== undefined) return { node, name: place }
  const home = me?.person?.home
  if (home) {
    const community = communityOf(home.id)
    return { node: community, name: [...home.trail, home.name][community.split('.').length - 1] }
  }
  return visit && { node: visit.node, name: visit.name }
}
