import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { market, type OrderView } from '@/contract/market'
import { orderText as text } from '@/copy/market'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

interface Props {
  order: OrderView
  onDone(): void
  onClose(): void
}

/** Asked once more, because somebody else may get the thing. */
export function Cancel({ order: { id, name, price }, onDone, onClose }: Props) {
  const command = useCommand(market.cancel)
  const cancel = async () => {
    if ((await command.send({ order: id })).kind === 'done') onDone()
  }
  return (
    <Sheet title={text.cancelTitle(name)} onClose={onClose}>
      <View>{text.cancelText(price)}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void cancel()} />
      <Button kind="danger" icon="bin" busy={command.busy && text.cancelling} onPress={() => void cancel()}>
        {text.cancelYes}
      </Button>
      <Button kind="quiet" onPress={onClose}>
        {text.keepIt}
      </Button>
    </Sheet>
  )
}
