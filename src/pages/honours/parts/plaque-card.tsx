import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Plaque } from '@/contract/honours'
import { plaqueText as text } from '@/copy/honours'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { described } from '@/ui/press/described'
import { Seal } from './seal'
import { whoOf, yearOf } from './words'
import './plaque-card.scss'

/** Of a post that is not on the board yet there is no more than this. */
export type PlaqueFace = Pick<Plaque, 'title' | 'text' | 'name' | 'place' | 'day' | 'picked'> &
  Partial<Pick<Plaque, 'rating' | 'sentBy'>>

interface Props {
  plaque: PlaqueFace
  /** the link to what is shown above the words, or the photo itself where it may be opened */
  picture?: string | undefined
  photo?: ReactNode
  /** the whole text, not only its first lines */
  whole?: boolean
  /** below the words: the heart, or nothing */
  foot?: ReactNode
  onPress?: () => void
}

function Face({ plaque, picture, photo, whole = false }: Pick<Props, 'plaque' | 'picture' | 'photo' | 'whole'>) {
  return (
    <>
      {photo}
      {picture !== undefined && (
        <View className="nx-honour__mat">
          <Image
            className="nx-honour__photo"
            src={picture}
            mode="aspectFill"
            lazyLoad
            {...described({ hidden: true })}
          />
        </View>
      )}
      <View className="nx-honour__title" {...described({ role: 'heading', level: 2 })}>
        {plaque.title}
      </View>
      <View className={`nx-honour__text ${whole ? '' : 'nx-honour__text--short'}`}>{plaque.text}</View>
    </>
  )
}

/** Who, where and when, with the seal; what was thought of it. */
function Foot({ plaque }: Pick<Props, 'plaque'>) {
  const { name, place, day, rating, picked, sentBy } = plaque
  const year = yearOf(Date.now())
  return (
    <>
      <View className="nx-honour__sign">
        <View className="nx-honour__words">
          <View className={`nx-honour__who ${name === undefined ? 'nx-honour__who--somebody' : ''}`}>
            {whoOf(plaque)}
          </View>
          <View className="nx-honour__where">
            <View>{place}</View>
            <View className="nx-honour__day">{text.day(day)}</View>
            {sentBy !== undefined && <View>{text.sentBy(sentBy)}</View>}
          </View>
        </View>
        <Seal />
      </View>
      {picked.map(one => (
        <View key={`${one.place}.${one.month}`} className="nx-honour__picked">
          <Icon name="star" size="small" />
          <View>{text.picked(one.place, one.month, year)}</View>
        </View>
      ))}
      {rating && <View className="nx-honour__note">{text.rating(rating)}</View>}
    </>
  )
}

/** A plaque as it hangs on the board: two gold lines around it, the title in vermilion, the name in gold, the seal. */
export function PlaqueCard({ plaque, picture, photo, whole = false, foot, onPress }: Props) {
  const face = <Face plaque={plaque} picture={picture} photo={photo} whole={whole} />
  return (
    <View className="nx-honour">
      <View className="nx-honour__inner">
        {onPress ? (
          <Press className="nx-honour__face" role="link" label={`${plaque.title}，${whoOf(plaque)}`} onPress={onPress}>
            {face}
          </Press>
        ) : (
          <View className="nx-honour__face">{face}</View>
        )}
        <Foot plaque={plaque} />
        {foot && <View className="nx-honour__foot">{foot}</View>}
      </View>
    </View>
  )
}
