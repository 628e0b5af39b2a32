import { View } from '@tarojs/components'
import { packText } from '@/copy/gifts'
import { giftCounterText as text } from '@/copy/gifts/counter'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Count } from '../parts/count'
import type { RoundHere } from './props'

interface Props {
  round: RoundHere
  /** its name stands above already */
  named: boolean
}

/** How many there still are, as the largest thing on the screen; below it, what they are and why they are so many. */
export function Here({ round: { name, pack, from, to, quota, handed, outside, left }, named }: Props) {
  return (
    <Card>
      {!named && <Heading level={2}>{name}</Heading>}
      <Count name={text.free} value={left} />
      <View>
        <View className="nx-quiet">{text.why(quota, handed, outside)}</View>
        <View className="nx-quiet">{text.days(from, to)}</View>
      </View>
      <View className="nx-gift-lines">{packText.lines(pack.lines)}</View>
      {left === 0 && <Notice tone="warning" title={handed + outside >= quota ? text.quotaGone : text.nothingLeft} />}
    </Card>
  )
}
