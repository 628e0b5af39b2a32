import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { OutputOf } from '@/contract/define'
import type { honours } from '@/contract/honours'
import { plaqueText } from '@/copy/honours'
import { monthsText as text } from '@/copy/honours/choosing'
import { described } from '@/ui/press/described'
import './choice.scss'

export type Candidate = OutputOf<typeof honours.choices>['posts'][number]

interface Props {
  post: Candidate
  /** its place among the chosen, from 1 */
  rank?: number
  children: ReactNode
}

/** A post with what people think of it, and what to do with it. */
export function Choice({ post: { title, name, place, likes, rating, thumb }, rank, children }: Props) {
  const thought = [text.likes(likes), ...(rating ? [plaqueText.rating(rating)] : [])].join(' · ')
  return (
    <View className="nx-candidate">
      {rank !== undefined && <View className="nx-candidate__rank">{rank}</View>}
      {thumb !== undefined && (
        <Image className="nx-candidate__thumb" src={thumb} mode="aspectFill" {...described({ hidden: true })} />
      )}
      <View className="nx-candidate__words">
        <View className="nx-candidate__title">{title}</View>
        <View className="nx-quiet">{`${name ?? plaqueText.somebody} · ${place}`}</View>
        <View className="nx-quiet">{thought}</View>
      </View>
      <View className="nx-candidate__acts">{children}</View>
    </View>
  )
}
