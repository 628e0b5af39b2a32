import { Image, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import type { Plaque } from '@/contract/honours'
import { plaqueText } from '@/copy/honours'
import { described } from '@/ui/press/described'
import { Seal } from '../parts/seal'
import { whoOf, yearOf } from '../parts/words'
import { fitted } from './fitted'
import './slide.scss'

const sized = (scale: number) => ({ '--slide': String(scale) }) as CSSProperties

/** One plaque as large as the window, to be read from the other side of the room. */
export function Slide({ plaque }: { plaque: Plaque }) {
  const { title, text, place, day, photos, picked, rating } = plaque
  const [photo] = photos
  const year = yearOf(Date.now())
  const { scale, words } = fitted(title, text)
  return (
    <View className="nx-slide" style={sized(scale)}>
      {photo !== undefined && (
        <View className="nx-slide__picture" {...described({ hidden: true })}>
          <Image className="nx-slide__behind" src={photo} mode="aspectFill" />
          <Image className="nx-slide__photo" src={photo} mode="aspectFit" />
        </View>
      )}
      <View className="nx-slide__words">
        <View className="nx-slide__title" {...described({ role: 'heading', level: 1 })}>
          {title}
        </View>
        <View className="nx-slide__text">{words}</View>
        <View className="nx-slide__sign">
          <View className="nx-slide__names">
            <View className="nx-slide__who">{whoOf(plaque)}</View>
            <View className="nx-slide__where">{`${place} · ${plaqueText.day(day)}`}</View>
          </View>
          <Seal />
        </View>
        {picked[0] && (
          <View className="nx-slide__picked">{plaqueText.picked(picked[0].place, picked[0].month, year)}</View>
        )}
        {!picked[0] && rating && <View className="nx-slide__where">{plaqueText.rating(rating)}</View>}
      </View>
    </View>
  )
}
