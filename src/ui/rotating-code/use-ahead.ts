import { useMemo } from 'react'

interface Timed {
  /** ms UTC by the cloud's clock when the answer was made */
  readonly now: number
}

/** How far the cloud's clock is ahead of this phone's, in ms. An answer that was kept from before tells nothing of it: then the phone's own is all there is. */
export const useAhead = ({ data, stale }: { readonly data?: Timed; readonly stale: boolean }): number =>
  useMemo(() => (data && !stale ? data.now - Date.now() : 0), [data, stale])
