import { View } from '@tarojs/components'
import { platform, useCommand, useQuery } from '@/cloud'
import { type CounterOrder, market } from '@/contract/market'
import { momentText } from '@/copy/dates'
import { errorText } from '@/copy/errors'
import { marketText } from '@/copy/market'
import { shopText, shopCounterText as text } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { slotText } from '../parts/slot-text'
import './found.scss'

interface Props {
  shop: string
  code: string
  onGiven(name: string): void
  onNext(): void
}

/** Whose it is and what, large enough to read across the counter. */
function Card({ order: { name, person, slot, at, price, purse } }: { order: CounterOrder }) {
  return (
    <>
      <Notice tone="done" title={text.good}>
        <View className="nx-counter__what">{name}</View>
        <View className="nx-counter__who">{person ?? shopText.nobody}</View>
      </Notice>
      <Rows>
        {slot !== undefined && <Row title={text.slot} end={slotText(slot)} />}
        <Row title={text.redeemed} end={momentText(at)} />
        <Row title={marketText.purses[purse]} end={marketText.amount(price)} />
      </Rows>
    </>
  )
}

/** Green with one button, or red with the reason; both say it in words, and the phone shakes. */
export function Found({ shop, code, onGiven, onNext }: Props) {
  const query = useQuery(market.pickUp, { shop, code })
  const command = useCommand(market.handOver, { keepOnPhone: false })
  const give = async () => {
    const outcome = await command.send({ shop, code })
    if (outcome.kind !== 'done') return
    platform.vibrate()
    onGiven(outcome.data.name)
  }
  const next = (
    <Button kind="quiet" icon="scan" onPress={onNext}>
      {text.next}
    </Button>
  )
  if (query.status === 'refused' && query.error) {
    const { happened, next: advice } = errorText(query.error)
    return (
      <>
        <Notice tone="danger" title={text.bad}>
          <View className="nx-counter__who">{happened}</View>
          <View>{advice}</View>
        </Notice>
        {next}
      </>
    )
  }
  return (
    <QueryView query={query}>
      {order => (
        <>
          <Card order={order} />
          <OutcomeNotice outcome={command.outcome} onRetry={() => void give()} />
          <Button kind="primary" icon="check" busy={command.busy && text.giving} onPress={() => void give()}>
            {text.give}
          </Button>
          {next}
        </>
      )}
    </QueryView>
  )
}
