/** A browser that cannot keep its screen lit is told so by its own settings. */
interface Locks {
  readonly wakeLock?: { request(kind: 'screen'): Promise<{ release(): Promise<void> }> }
}

export function keepLit(): () => void {
  const { wakeLock } = navigator as Locks
  let over = false
  let release = () => {}
  const ask = async () => {
    // the lock is lost whenever the window is hidden
    if (over || document.visibilityState !== 'visible') return
    const lock = await wakeLock?.request('screen').catch(() => undefined)
    release = () => void lock?.release()
    if (over) release()
  }
  void ask()
  const again = () => void ask()
  document.addEventListener('visibilitychange', again)
  return () => {
    over = true
    document.removeEventListener('visibilitychange', again)
    release()
  }
}

export function onKeys(press: (key: string) => void): () => void {
  const listen = ({ key }: KeyboardEvent) => press(key)
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}

export const canFill = (): boolean => document.fullscreenEnabled === true && !document.fullscreenElement
export const fill = (): void => void document.documentElement.requestFullscreen().catch(() => undefined)
