import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from '../icon'
import { Press } from '../press'
import './index.scss'

export interface TileProps {
  icon: IconName
  title: string
  onPress(): void
}

/** A big door with a picture and a name. */
export function Tile({ icon, title, onPress }: TileProps) {
  return (
    <Press className="nx-tile" onPress={onPress}>
      <View className="nx-tile__icon">
        <Icon name={icon} />
      </View>
      <View className="nx-tile__title">{title}</View>
    </Press>
  )
}

export function Tiles({ children }: PropsWithChildren) {
  return <View className="nx-tiles">{children}</View>
}
