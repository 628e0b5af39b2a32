import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../button'
import './index.scss'

export interface PlaqueProps {
  /** law and article, e.g. 消费者权益保护法 第二十五条 */
  title: string
  /** what kind of rule it is and since when it is in force */
  standing: string
  /** the official wording, where there is one */
  wording?: string | undefined
  words: { readonly show: string; readonly hide: string }
  children: string
}

/** A law's article on a small plaque: which one, in force since when, and what it says in our own words. */
export function Plaque({ title, standing, wording, words, children }: PlaqueProps) {
  const [open, setOpen] = useState(false)
  return (
    <View className="nx-plaque">
      <View className="nx-plaque__title">{title}</View>
      <View className="nx-plaque__text">{children}</View>
      {open && <View className="nx-plaque__wording">{wording}</View>}
      <View className="nx-plaque__standing">{standing}</View>
      {wording && (
        <Button kind="quiet" icon="papers" onPress={() => setOpen(!open)}>
          {open ? words.hide : words.show}
        </Button>
      )}
    </View>
  )
}
