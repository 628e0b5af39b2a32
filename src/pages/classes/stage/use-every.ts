import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Runs `act` every so many ms while the page is in front and `wanted` is true. */
export function useEvery(ms: number, wanted: boolean, act: () => void): void {
  const [inFront, setInFront] = useState(true)
  useDidShow(() => setInFront(true))
  useDidHide(() => setInFront(false))
  useEffect(() => {
    if (!inFront || !wanted) return undefined
    const timer = setInterval(act, ms)
    return () => clearInterval(timer)
  }, [inFront, wanted, ms, act])
}
