/** A dialog at a keyboard: the focus comes in, goes round inside, and returns to where it was. Web only. */

/** Dialogs that are open, the one in front last. One on a page that is out of sight does not count. */
const dialogs: HTMLElement[] = []

const reachable = '[tabindex="0"], input, textarea, button, a[href]'
const inSight = (element: HTMLElement) => element.getClientRects().length > 0
const inFront = () => dialogs.filter(inSight).pop()

/** Tab from the last one leads to the first, Shift+Tab from the first (or from the dialog itself) to the last. */
function goRound(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(reachable)].filter(inSight)
  const end = event.shiftKey ? stops[0] : stops[stops.length - 1]
  const start = event.shiftKey ? stops[stops.length - 1] : stops[0]
  const { activeElement } = document
  const inside = activeElement !== panel && panel.contains(activeElement)
  if (inside && activeElement !== end) return
  event.preventDefault()
  start?.focus()
}

/** Call when the dialog has opened; what it returns, when it has closed. */
export function holdKeyboard(panel: HTMLElement, onEscape: () => void): () => void {
  const opener = document.activeElement
  const onKey = (event: KeyboardEvent) => {
    // Escape in the middle of a pinyin belongs to the input method
    if (event.isComposing || inFront() !== panel) return
    if (event.key === 'Escape') onEscape()
    if (event.key === 'Tab') goRound(panel, event)
  }
  // a moment later, for Taro's elements still arrange themselves; again whenever what had the focus is gone
  const comeIn = () =>
    requestAnimationFrame(() => {
      if (inFront() === panel && !panel.contains(document.activeElement)) panel.focus({ preventScroll: true })
    })
  dialogs.push(panel)
  document.addEventListener('keydown', onKey)
  document.addEventListener('focusout', comeIn)
  comeIn()
  return () => {
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('focusout', comeIn)
    dialogs.splice(dialogs.indexOf(panel), 1)
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
  }
}
