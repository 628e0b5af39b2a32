import { View } from '@tarojs/components'
import { giftCounterText as text } from '@/copy/gifts/counter'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Contents } from '../parts/contents'
import { Count } from '../parts/count'
import { mayHandOut, type RoundHere } from './props'

/** How many there still are, as the largest thing on the screen; below it, what they are and why they are so many. */
export function Here({ round }: { round: RoundHere }) {
  const { name, pack, from, to, quota, handed, outside, left } = round
  const free = mayHandOut(round)
  return (
    <Card>
      <Heading level={2}>{name}</Heading>
      <Count name={text.free} value={free} />
      <View className="nx-quiet">{text.why(left, quota, handed, outside)}</View>
      <Contents pack={pack} />
      <View className="nx-quiet">{text.days(from, to)}</View>
      {free === 0 && <Notice tone="warning" title={left > 0 ? text.quotaGone : text.nothingLeft} />}
    </Card>
  )
}
