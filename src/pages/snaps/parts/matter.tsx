import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { AlikeMatter } from '@/contract/snaps'
import { snapText, alikeText as text } from '@/copy/snaps'
import { Badge } from '@/ui/badge'
import { stateTone } from './state-badge'
import './matter.scss'

/** Somebody's matter as everybody may know of it: what, where, since when, how far, and what can be done about it. */
export function Matter({ matter, title, children }: PropsWithChildren<{ matter: AlikeMatter; title: string }>) {
  const { place, where, at, state, followers } = matter
  return (
    <View className="nx-matter">
      <View className="nx-matter__head">
        <View className="nx-matter__title">{title}</View>
        <Badge tone={stateTone(state)}>{snapText.othersStates[state]}</Badge>
      </View>
      <View className="nx-quiet">{snapText.at(place, where)}</View>
      <View className="nx-quiet">
        {[text.since(at), ...(followers > 0 ? [snapText.followers(followers)] : [])].join('，')}
      </View>
      {children}
    </View>
  )
}
