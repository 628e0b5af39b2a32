import { View } from '@tarojs/components'
import { giftCounterText as text } from '@/copy/gifts/counter'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Contents } from '../parts/contents'
import { Count } from '../parts/count'
import type { RoundHere } from './props'

/** How many there still are, as the largest thing on the screen; below it, what they are and why they are so many. */
export function Here({ round }: { round: RoundHere }) {
  const { name, pack, from, to, quota, handed, outside, left } = round
  return (
    <Card>
      <Heading level={2}>{name}</Heading>
      <Count name={text.free} value={left} />
      <View className="nx-quiet">{text.why(quota, handed, outside)}</View>
      <Contents pack={pack} />
      <View className="nx-quiet">{text.days(from, to)}</View>
      {left === 0 && <Notice tone="warning" title={handed + outside >= quota ? text.quotaGone : text.nothingLeft} />}
    </Card>
  )
}
