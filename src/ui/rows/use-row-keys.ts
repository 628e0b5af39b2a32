import { useEffect } from 'react'

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(target.tagName)
/** Enter on something that can be pressed presses that. */
const pressing = (target: EventTarget | null) => target instanceof HTMLElement && target.tabIndex >= 0

/**
 * At a keyboard: j is the next row, k the one before; Enter acts on the chosen one where there is an act. Web only; on a phone there
 * are no such keys.
 */
export function useRowKeys(
  ids: readonly string[],
  chosen: string | undefined,
  onLook: (id: string) => void,
  onEnter?: (id: string) => void,
): void {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (typing(target) || ctrlKey || metaKey || altKey) return
      const at = chosen === undefined ? -1 : ids.indexOf(chosen)
      if (key === 'Enter' && chosen !== undefined && !pressing(target)) onEnter?.(chosen)
      const next = key === 'j' ? ids[at + 1] : key === 'k' ? ids[Math.max(0, at - 1)] : undefined
      if (next === undefined) return
      // Enter is meant for the row from now on, not for what was pressed before
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      onLook(next)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [ids, chosen, onLook, onEnter])
}
