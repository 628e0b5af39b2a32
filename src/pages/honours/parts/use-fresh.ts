import { useDidShow } from '@tarojs/taro'

/** Asks anew whenever the page is looked at: what has been taken down must not come back from what the page still holds. */
export function useFresh({ reload }: { reload(): void }): void {
  useDidShow(reload)
}
