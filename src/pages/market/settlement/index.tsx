import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { market } from '@/contract/market'
import { dayOf, dayText } from '@/copy/dates'
import { settlementText as text } from '@/copy/market/desk'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { EmptyState } from '@/ui/empty'
import { DayField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { canPrint, print } from '@/ui/paper'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { Sums } from './sums'
import { TableButton } from './table-button'
import { Things } from './things'
import './index.scss'

function Day({ day, found }: { day: string; found: OutputOf<typeof market.settlement> }) {
  const { shop, place, things, waiting, complete } = found
  return (
    <>
      <Heading level={1}>{text.title(`${place} ${shop}`, dayText(day))}</Heading>
      {!complete && <Notice tone="warning" title={text.incomplete} />}
      {things.length === 0 ? (
        <EmptyState title={text.none} />
      ) : (
        <>
          <Sums things={things} />
          <Things things={things} />
        </>
      )}
      <View className="nx-quiet">{text.waiting(waiting)}</View>
      <View className="nx-settlement__sign">{text.sign}</View>
    </>
  )
}

/** A day of a shop: on the screen, on paper, and the whole month as a table. */
function Settlement({ shop }: { shop: string }) {
  const [today] = useState(() => dayOf(Date.now()))
  const [day, setDay] = useState(today)
  const query = useQuery(market.settlement, { shop, day })
  return (
    <Screen title={titles.settlement} wide>
      <View className="nx-settlement__day">
        <DayField
          label={text.day}
          value={day}
          latest={today}
          onChange={value => setDay(value === '' ? today : value)}
        />
      </View>
      <QueryView query={query}>{found => <Day day={day} found={found} />}</QueryView>
      <Buttons>
        <TableButton shop={shop} month={day.slice(0, 7)} />
        {canPrint && (
          <Button icon="papers" onPress={print}>
            {text.print}
          </Button>
        )}
      </Buttons>
    </Screen>
  )
}

export default function SettlementPage() {
  const shop = useParam('shop')
  if (shop !== undefined) return <Settlement shop={shop} />
  return (
    <Screen title={titles.settlement}>
      <RefusalNotice error={{ code: 'SHOP_NOT_FOUND' }} />
    </Screen>
  )
}
