import { communityOf } from '@/contract/people/home'
import { useSession } from '@/session'
import { useParam } from '@/ui/navigation'

/** Whose board: of the address, of the place whose code was scanned, of one's own community; undefined when nobody knows. */
export function useBoardNode(): string | undefined {
  const asked = useParam('node')
  const { me, visit } = useSession()
  const home = me?.person?.home
  return asked ?? visit?.node ?? (home && communityOf(home.id))
}
