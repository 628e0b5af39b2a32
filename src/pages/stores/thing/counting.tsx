import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { type CountRow, type StockRow, stores } from '@/contract/stores'
import { momentText } from '@/copy/dates'
import { storesText, countText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { lotText } from '../parts/lot-text'

interface Props {
  stock: StockRow
  counting: CountRow
  /** the state after an act has not come yet: another one on this state would be refused */
  renewing: boolean
  onDone(words: string): void
}

/** The second step: another pair of eyes on what somebody counted, and only then the book changes. */
export function Counting({ stock: { id, unit, lots }, counting, renewing, onDone }: Props) {
  const confirm = useCommand(stores.confirmCount)
  const drop = useCommand(stores.dropCount)
  const { lines, by, at, own, note } = counting
  const difference = lines.reduce((sum, { counted, away = 0, seen }) => sum + counted + away - seen, 0)
  const label = (wanted: string) => {
    const lot = lots.find(one => one.lot === wanted)
    return lot ? lotText(lot) : ''
  }
  const sendConfirm = async () => {
    const outcome = await confirm.send({ stock: id, at })
    if (outcome.kind === 'done') onDone(text.confirmed(storesText.amount(outcome.data.left, unit)))
  }
  const sendDrop = async () => {
    if ((await drop.send({ stock: id, at })).kind === 'done') onDone(text.dropped)
  }
  return (
    <Card tone="teal">
      <Heading level={3}>{text.waits(by, momentText(at))}</Heading>
      {lines.map(({ lot, counted, away, seen }) => (
        <View key={lot}>{text.line(label(lot), counted, away, seen, unit)}</View>
      ))}
      <View>{difference === 0 ? text.same : text.differs(difference, unit)}</View>
      {note && <View className="nx-quiet">{note}</View>}
      {own && <View className="nx-quiet">{text.own}</View>}
      <OutcomeNotice outcome={confirm.outcome ?? drop.outcome} onRetry={() => void sendConfirm()} />
      {!own && (
        <Button
          kind="primary"
          icon="check"
          busy={(confirm.busy || renewing) && text.confirming}
          onPress={() => void sendConfirm()}
        >
          {text.confirm}
        </Button>
      )}
      <Button
        kind="quiet"
        icon="again"
        busy={(drop.busy || renewing) && storesText.sending}
        onPress={() => void sendDrop()}
      >
        {text.drop}
      </Button>
    </Card>
  )
}
