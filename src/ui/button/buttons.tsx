import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './index.scss'

/** Buttons that belong together: below each other on a phone, in a row on a desk. */
export function Buttons({ children }: PropsWithChildren) {
  return <View className="nx-buttons">{children}</View>
}
