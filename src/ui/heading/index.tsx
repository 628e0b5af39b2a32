import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { described } from '../press/described'
import './index.scss'

/** 1 = what the screen is about, 2 = a part of it, 3 = a card's title. */
export function Heading({ level = 2, children }: PropsWithChildren<{ level?: 1 | 2 | 3 }>) {
  return (
    <View className={`nx-heading nx-heading--${level}`} {...described({ role: 'heading', level })}>
      {children}
    </View>
  )
}
