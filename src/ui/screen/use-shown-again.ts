import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** ms; any timer of Taro's that was set before has run by then */
const afterTimersMs = 50

/**
 * On the web. Taro's router hides the page below by a timer, which it does not stop when one comes back before it ran: the page that is
 * looked at would be hidden. Shown again, a page takes that back.
 */
export function useShownAgain(): void {
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useDidShow(() => {
    const { path } = Taro.getCurrentInstance().page ?? {}
    if (path === undefined) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => document.getElementById(path)?.classList.remove('taro_page_shade'), afterTimersMs)
  })
  useDidHide(() => clearTimeout(timer.current))
}
