import type { NodeId } from '@/contract/organisation'
import { communityOf } from '@/contract/people/home'
import { useSession } from '@/session'

/** Where somebody belongs: the community of their home, else a place at which they have a role. */
export function useOwnPlace(): NodeId | undefined {
  const person = useSession().me?.person
  return person?.home ? communityOf(person.home.id) : person?.roles[0]?.node
}
