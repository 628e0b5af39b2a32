import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { described } from '../press/described'
import './index.scss'

export type Picture = 'nothing' | 'offline' | 'door' | 'lantern'

export interface EmptyStateProps {
  picture?: Picture
  title: string
  text?: string | undefined
}

/** When there is nothing to show: a small picture, what it means, and what to do (as children). */
export function EmptyState({ picture = 'nothing', title, text, children }: PropsWithChildren<EmptyStateProps>) {
  return (
    <View className="nx-empty">
      <View className={`nx-empty__art nx-empty__art--${picture}`} {...described({ hidden: true })} />
      <View className="nx-empty__title">{title}</View>
      {text && <View className="nx-empty__text">{text}</View>}
      {children}
    </View>
  )
}
