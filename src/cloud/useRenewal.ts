import { useState } from 'react'

/**
 * After an act, what it was done to is asked again. Until the answer is there the screen shows the state before,
 * and another act on that would be refused as out of date: `renewing` closes its buttons for so long.
 */
export function useRenewal(reload: () => Promise<void>): { readonly renewing: boolean; renew(): Promise<void> } {
  const [renewing, setRenewing] = useState(false)
  const renew = async () => {
    setRenewing(true)
    await reload()
    setRenewing(false)
  }
  return { renewing, renew }
}
