import { View } from '@tarojs/components'
import type { OrderView } from '@/contract/market'
import { marketText, orderText as text } from '@/copy/market'
import { Notice } from '@/ui/notice'

/** How an order ended, and where its points are. */
export function Outcome({ order: { state, reason, purse } }: { order: OrderView }) {
  if (state === 'handed')
    return (
      <Notice tone="done" title={marketText.states.handed}>
        <View>{text.handedText}</View>
      </Notice>
    )
  return (
    <Notice title={marketText.states[state]}>
      {reason !== undefined && <View>{`${text.reason}：${reason}`}</View>}
      <View>{text.backText(marketText.purses[purse])}</View>
    </Notice>
  )
}
