import { View } from '@tarojs/components'
import type { StockRow } from '@/contract/stores'
import { moneyText, storesText, thingText as text } from '@/copy/stores'
import { Card } from '@/ui/card'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'
import { Group } from '@/ui/screen'

/** What it is, where, how much and worth how much. */
export function Sum({ stock, place }: { stock: StockRow; place: string }) {
  const { name, version, quantity, outside, unit, value } = stock
  return (
    <>
      <Group>
        <Heading level={1}>{name}</Heading>
        <View className="nx-quiet">
          {[text.at(place), ...(version === undefined ? [] : [storesText.version(version)])].join(' · ')}
        </View>
      </Group>
      <Card tone="gold">
        <Figures>
          <Figure name={text.here} value={storesText.amount(quantity - outside, unit)} />
          {outside > 0 && <Figure name={text.outside} value={storesText.amount(outside, unit)} />}
          <Figure name={text.worth} value={moneyText(value)} />
        </Figures>
      </Card>
    </>
  )
}
