import { useEffect } from 'react'

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(target.tagName)

/** At a keyboard: j is the next row, k the one before. Web only; on a phone there are no such keys. */
export function useRowKeys(ids: readonly string[], chosen: string | undefined, onLook: (id: string) => void): void {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if ((key !== 'j' && key !== 'k') || typing(target) || ctrlKey || metaKey || altKey) return
      const at = chosen === undefined ? -1 : ids.indexOf(chosen)
      const next = ids[key === 'j' ? at + 1 : Math.max(0, at - 1)]
      if (next !== undefined) onLook(next)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [ids, chosen, onLook])
}
