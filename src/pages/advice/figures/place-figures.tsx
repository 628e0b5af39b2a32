import { View } from '@tarojs/components'
import type { advice } from '@/contract/advice'
import type { OutputOf } from '@/contract/define'
import { deskText } from '@/copy/advice'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import './place-figures.scss'

const text = deskText.figures

function Figure({ name, value }: { name: string; value: string | number }) {
  return (
    <View className="nx-figure">
      <View className="nx-figure__value">{value}</View>
      <View className="nx-quiet">{name}</View>
    </View>
  )
}

/** One place on a card. */
export function PlaceFigures({ row }: { row: OutputOf<typeof advice.counts>['rows'][number] }) {
  const { place, waiting, open, handedOver, firstAnswer, solved, unsolved } = row
  return (
    <Card>
      <Heading level={3}>{place}</Heading>
      <View className="nx-figures">
        <Figure name={text.waiting} value={waiting} />
        <Figure name={text.open} value={open} />
        <Figure name={text.handedOver} value={handedOver} />
        {firstAnswer !== undefined && <Figure name={text.firstAnswer} value={text.minutes(firstAnswer)} />}
        <Figure name={text.solved} value={solved} />
        <Figure name={text.unsolved} value={unsolved} />
      </View>
    </Card>
  )
}
