import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CounterOrder } from '@/contract/market'
import { shopText as text } from '@/copy/market/desk'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { lastDayText, slotText } from '../parts/slot-text'
import { Withdraw } from './withdraw'

interface Props {
  orders: readonly CounterOrder[]
  onDone(words: string): void
}

const noteOf = ({ person, slot, expiresAt }: CounterOrder): string =>
  `${person ?? text.nobody} · ${slot === undefined ? text.until(lastDayText(expiresAt)) : text.slot(slotText(slot))}`

/** Who will come for what, the most urgent first; one that cannot be handed over is called off here. */
export function Orders({ orders, onDone }: Props) {
  const [chosen, setChosen] = useState<CounterOrder>()
  return (
    <Group>
      <Heading>{text.orders}</Heading>
      {orders.length === 0 ? (
        <View className="nx-quiet">{text.noOrders}</View>
      ) : (
        <Rows>
          {orders.map(order => (
            <Row key={order.id} title={order.name} note={noteOf(order)} onPress={() => setChosen(order)} />
          ))}
        </Rows>
      )}
      {chosen && (
        <Withdraw
          order={chosen}
          onDone={() => {
            setChosen(undefined)
            onDone(text.withdraw.done)
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Group>
  )
}
