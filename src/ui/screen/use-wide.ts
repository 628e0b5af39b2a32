import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** From here on a screen has two columns (`index.scss`). */
const wideFrom = 900

const isWide = () => Taro.getSystemInfoSync().windowWidth >= wideFrom

/** Whether there is room for two columns now; a window on a desk may change. */
export function useWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => {
    const look = () => setWide(isWide())
    Taro.onWindowResize?.(look)
    return () => Taro.offWindowResize?.(look)
  }, [])
  return wide
}
