import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { market, type OrderView } from '@/contract/market'
import { orderText as text } from '@/copy/market'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { OrderBadge } from '../parts/order-badge'
import { Cancel } from './cancel'
import { Code } from './code'
import { Facts } from './facts'
import { Outcome } from './outcome'
import { Remind } from './remind'
import './index.scss'

function Order({ order, onChanged }: { order: OrderView; onChanged(words: string): void }) {
  const [asking, setAsking] = useState(false)
  const { code, name, state } = order
  return (
    <>
      <Group>
        <Heading level={1}>{name}</Heading>
        <View className="nx-order__state">
          <OrderBadge state={state} />
        </View>
      </Group>
      {code === undefined ? <Outcome order={order} /> : <Code code={code} order={order} />}
      <Facts order={order} />
      {state === 'open' && (
        <>
          <Remind />
          <Button kind="quiet" icon="bin" onPress={() => setAsking(true)}>
            {text.cancel}
          </Button>
        </>
      )}
      {asking && (
        <Cancel
          order={order}
          onDone={() => {
            setAsking(false)
            onChanged(text.cancelled)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

/** One order: its code large as long as it waits, afterwards how it ended. It stays on the phone, so the code shows without a network. */
function OrderOf({ id }: { id: string }) {
  const query = useQuery(market.order, { id }, { keep: true })
  const { toast, say } = useToast()
  const changed = (words: string) => {
    say(words)
    query.reload()
  }
  return (
    <Screen title={titles.order}>
      <QueryView query={query}>{order => <Order order={order} onChanged={changed} />}</QueryView>
      {toast}
    </Screen>
  )
}

export default function OrderPage() {
  const id = useParam('id')
  if (id !== undefined) return <OrderOf id={id} />
  return (
    <Screen title={titles.order}>
      <RefusalNotice error={{ code: 'ORDER_NOT_FOUND' }} />
    </Screen>
  )
}
