import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** The bar above a page whose name depends on what it shows; until then it has the one of its config. */
export function useBarTitle(title: string): void {
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
  }, [title])
}
