import { View } from '@tarojs/components'
import './index.scss'

export interface PlaqueProps {
  /** law and article, e.g. 消费者权益保护法 第二十五条 */
  title: string
  /** what kind of rule it is and since when it is in force */
  standing: string
  children: string
}

/** A law's article on a small plaque: which one, in force since when, and what it says in our own words. */
export function Plaque({ title, standing, children }: PlaqueProps) {
  return (
    <View className="nx-plaque">
      <View className="nx-plaque__title">{title}</View>
      <View className="nx-plaque__text">{children}</View>
      <View className="nx-plaque__standing">{standing}</View>
    </View>
  )
}
