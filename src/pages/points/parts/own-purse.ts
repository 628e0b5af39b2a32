import type { Purse } from '@/contract/points/purses'
import { useSession } from '@/session'

/** The purse that a page begins with: the one that it was opened for, else the one that fits who this is. */
export function useOwnPurse(asked: string | undefined): { readonly purse: Purse; readonly ready: boolean } {
  const { state, can } = useSession()
  const usual = can(['rider']) && !can(['volunteer']) ? 'rider' : 'volunteer'
  const purse = asked === 'rider' || asked === 'volunteer' ? asked : usual
  return { purse, ready: asked !== undefined || state !== 'loading' }
}
