import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import './snap-line.scss'

interface Props {
  /** a small picture; missing while there is none */
  picture: string | undefined
  title: string
  badge?: ReactNode
  /** one quiet line each */
  notes: readonly string[]
  words?: string
  /** the one that stands beside the list */
  here?: boolean
  onPress?: () => void
}

/** A snap in a list: its picture, what it is, where and how far. */
export function SnapLine({ picture, title, badge, notes, words, here = false, onPress }: Props) {
  const content = (
    <>
      <View className="nx-snapline__picture">
        {picture === undefined ? (
          <Icon name="camera" />
        ) : (
          <Image className="nx-snapline__image" src={picture} mode="aspectFill" />
        )}
      </View>
      <View className="nx-snapline__words">
        <View className="nx-snapline__head">
          <View className="nx-snapline__title">{title}</View>
          {badge}
        </View>
        {words !== undefined && words !== '' && <View className="nx-snapline__said">{words}</View>}
        {notes.map(note => (
          <View key={note} className="nx-quiet nx-snapline__note">
            {note}
          </View>
        ))}
      </View>
    </>
  )
  const className = `nx-snapline ${here ? 'nx-snapline--here' : ''}`
  if (!onPress) return <View className={className}>{content}</View>
  return (
    <Press className={className} onPress={onPress}>
      {content}
    </Press>
  )
}
