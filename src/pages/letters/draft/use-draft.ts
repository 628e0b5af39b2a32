import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { type Kept, kept } from './kept'

/** The draft on this phone, and how it changes: what is shown is what is kept. */
export function useDraft() {
  const [draft, setDraft] = useState(kept.get)
  const [full, setFull] = useState(false)
  // another page may have gone on with it
  useDidShow(() => setDraft(kept.get()))
  const change = (part: Partial<Omit<Kept, 'at'>>) => {
    const now = kept.get()
    if (!now) return
    const next = { ...now, ...part }
    setFull(!kept.put(next))
    setDraft(next)
  }
  return { draft, change, full }
}
