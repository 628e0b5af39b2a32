import { useEffect, useRef, useState } from 'react'

/** What was taken down is gone from the screen so soon. */
const reloadMs = 60_000
/** After so long without an answer nobody knows what has been taken down: then nothing is shown. */
const trustedMs = 10 * 60_000

/** Asks again now and then while the screen is looked at; true when the last answer is too old to be shown. */
export function useNews(answer: unknown, reload: () => void, hidden: boolean): boolean {
  const [now, setNow] = useState(Date.now)
  const seen = useRef({ answer, at: now })
  if (seen.current.answer !== answer) seen.current = { answer, at: Date.now() }
  useEffect(() => {
    if (hidden) return
    const timer = setInterval(() => {
      reload()
      setNow(Date.now())
    }, reloadMs)
    return () => clearInterval(timer)
  }, [hidden, reload])
  return now - seen.current.at > trustedMs
}
