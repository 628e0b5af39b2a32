import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { type CounterOrder, market } from '@/contract/market'
import { shopText } from '@/copy/market/desk'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

const text = shopText.withdraw

interface Props {
  order: CounterOrder
  onDone(): void
  onClose(): void
}

/** The shop cannot hand it over: a reason, and the points are back. */
export function Withdraw({ order: { id, name }, onDone, onClose }: Props) {
  const command = useCommand(market.withdraw)
  const withdraw = async (reason: string) => {
    if ((await command.send({ order: id, reason })).kind === 'done') onDone()
  }
  return (
    <Sheet title={text.title(name)} onClose={onClose}>
      <View>{text.text}</View>
      <OutcomeNotice outcome={command.outcome} />
      <Heading level={3}>{text.reason}</Heading>
      <Rows>
        {text.reasons.map(reason => (
          <Row key={reason} title={reason} onPress={() => void withdraw(reason)} />
        ))}
      </Rows>
    </Sheet>
  )
}
