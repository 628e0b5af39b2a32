import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './index.scss'

/** Numbers side by side, each with what it counts below. */
export function Figures({ children }: PropsWithChildren) {
  return <View className="nx-figures">{children}</View>
}

export function Figure({ name, value }: { name: string; value: string | number }) {
  return (
    <View className="nx-figure">
      <View className="nx-figure__value">{value}</View>
      <View className="nx-quiet">{name}</View>
    </View>
  )
}
