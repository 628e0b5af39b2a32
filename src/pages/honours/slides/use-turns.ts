import { useEffect, useState } from 'react'
import { platform } from '@/cloud'
import { turned } from './shortened'

/** Whose turn it is: the next one after so many seconds, for as long as the screen is looked at. */
export function useTurns(count: number, seconds: number) {
  const [at, setAt] = useState(0)
  const [hidden, setHidden] = useState(false)
  const here = turned(at, 0, count)
  useEffect(() => {
    const ends = [platform.onAppHide(() => setHidden(true)), platform.onAppShow(() => setHidden(false))]
    return () => {
      for (const end of ends) end()
    }
  }, [])
  useEffect(() => {
    if (hidden || count < 2) return
    // begins anew with every plaque, also with one that somebody chose
    const timer = setTimeout(() => setAt(turned(here, 1, count)), seconds * 1000)
    return () => clearTimeout(timer)
  }, [hidden, count, seconds, here])
  const turn = (by: number) => setAt(turned(here, by, count))
  return { at: here, hidden, turn }
}
