import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { WishRow, WishState } from '@/contract/wishes'
import { wishText as text } from '@/copy/wishes'
import { Badge, type BadgeProps } from '@/ui/badge'
import './wish-card.scss'

const tones: Readonly<Record<WishState, NonNullable<BadgeProps['tone']>>> = {
  waiting: 'plain',
  open: 'teal',
  claimed: 'gold',
  fulfilled: 'success',
  thanked: 'success',
  refused: 'danger',
  withdrawn: 'plain',
  expired: 'plain',
}

export const StateBadge = ({ state }: { state: WishState }) => <Badge tone={tones[state]}>{text.states[state]}</Badge>

/** The few facts below the words of a wish. */
function factsOf({ where, wanted, helpers, by, state }: WishRow): string {
  const people = wanted > 1 && state !== 'fulfilled' && state !== 'thanked' ? text.wanted(wanted, helpers) : undefined
  return [by === undefined ? undefined : text.by(by), text.meetings[where], people].filter(Boolean).join(' · ')
}

interface Props {
  wish: WishRow
  /** the badge at the end of the first line; on a wall whose wishes are all in one state there is none */
  badge?: ReactNode
  /** where the wall is one of several */
  place?: boolean
}

/** A slip of paper on the wall. */
export function WishCard({ wish, badge, place = false }: Props) {
  const { category, words, reward, thanks, raised } = wish
  return (
    <View className="nx-wish">
      <View className="nx-wish__head">
        <Badge tone="teal">{text.categories[category]}</Badge>
        {raised && <Badge tone="gold">{text.wall.raised}</Badge>}
        {badge}
      </View>
      <View className="nx-wish__words">{words}</View>
      {reward !== undefined && <View className="nx-wish__reward">{text.reward(reward)}</View>}
      <View className="nx-quiet">{place ? `${wish.place} · ${factsOf(wish)}` : factsOf(wish)}</View>
      {thanks !== undefined && <View className="nx-wish__thanks">{text.thanks(thanks)}</View>}
    </View>
  )
}
