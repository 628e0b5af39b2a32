import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './beside.scss'

/** On a desk: the list left, the thing itself right. */
export function Beside({ list, children }: PropsWithChildren<{ list: ReactNode }>) {
  return (
    <View className="nx-beside">
      <View className="nx-beside__list">{list}</View>
      <View className="nx-beside__one">{children}</View>
    </View>
  )
}
