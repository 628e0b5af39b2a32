import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { type DeskGood, market } from '@/contract/market'
import { momentText } from '@/copy/dates'
import { shopText } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'

const text = shopText.count

interface Props {
  good: DeskGood
  counting: NonNullable<DeskGood['counting']>
  onDone(left: number): void
}

/** The second step: another look at what somebody counted, and only then the book changes. */
export function Confirm({ good: { id, unit }, counting: { counted, seen, by, at }, onDone }: Props) {
  const command = useCommand(market.confirmCount)
  const confirm = async () => {
    const outcome = await command.send({ id, at })
    if (outcome.kind === 'done') onDone(outcome.data.left)
  }
  return (
    <Card tone="teal">
      <Heading level={3}>{text.waits(counted, seen, unit)}</Heading>
      <View className="nx-quiet">{text.by(by, momentText(at))}</View>
      <View>{text.difference(counted - seen, unit)}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void confirm()} />
      <Button icon="check" busy={command.busy && text.confirming} onPress={() => void confirm()}>
        {text.confirm}
      </Button>
    </Card>
  )
}
