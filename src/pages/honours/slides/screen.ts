import Taro from '@tarojs/taro'

/** WeChat keeps the screen lit for as long as the page asks for it. */
export function keepLit(): () => void {
  const lit = (keepScreenOn: boolean) => void Taro.setKeepScreenOn({ keepScreenOn }).catch(() => undefined)
  lit(true)
  return () => lit(false)
}

/** WeChat has no keys, and no window to fill. */
export const onKeys =
  (_press: (key: string) => void): (() => void) =>
  () =>
    undefined
export const canFill = (): boolean => false
export const fill = (): void => undefined
