import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './with-side.scss'

/** On a desk: what is read or written left, and beside it, always in sight, what goes with it; below each other on a phone. */
export function WithSide({ side, children }: PropsWithChildren<{ side: ReactNode }>) {
  return (
    <View className="nx-with-side">
      <View className="nx-with-side__main">{children}</View>
      <View className="nx-with-side__side">
        <View className="nx-with-side__stay">{side}</View>
      </View>
    </View>
  )
}
