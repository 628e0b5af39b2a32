import { useEffect, useRef } from 'react'

/**
 * Enter beside a list means the main act of what stands there, once for each press. What was pressed before this came (it is another one,
 * or the same one drawn anew) does not count.
 * @param entered how often Enter was pressed
 */
export function useEntered(entered: number, act: () => void): void {
  const seen = useRef(entered)
  useEffect(() => {
    if (entered === seen.current) return
    seen.current = entered
    act()
  })
}
