import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './index.scss'

/** A sheet on the noticeboard. `tone` tints it; the words still say what it is. */
export function Card({ tone, children }: PropsWithChildren<{ tone?: 'teal' | 'gold' | 'primary' }>) {
  return <View className={`nx-card ${tone ? `nx-card--${tone}` : ''}`}>{children}</View>
}
