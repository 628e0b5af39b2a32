import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type SupplyRow, supplies } from '@/contract/supplies'
import { appText } from '@/copy/app'
import { supplyText } from '@/copy/supplies'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { takenToday } from '../parts/taken-today'
import { PutBack } from './put-back'
import { SayEmpty } from './say-empty'

const text = supplyText.take
/** Beyond so many side by side a number is chosen no faster than it is typed. */
const mostChips = 6

interface Props {
  row: SupplyRow
  code: string | undefined
  onDone(words: string): void
  onClose(): void
}

/** Two taps for whoever has thirty seconds: the thing, and 拿走. */
export function TakeSheet({ row, code, onDone, onClose }: Props) {
  const { id, name, unit, note, perDay, quantity, mine } = row
  const command = useCommand(supplies.take)
  const [count, setCount] = useState(1)
  const allowed = Math.min(perDay - takenToday(row), quantity)
  const take = async () => {
    if (code === undefined) return
    const { kind } = await command.send({ id, count, code })
    if (kind === 'done') onDone(text.done)
  }
  const amounts = Array.from({ length: Math.min(allowed, mostChips) }, (_, index) => index + 1)
  return (
    <Sheet title={text.title(name)} onClose={onClose}>
      {note !== undefined && <Notice title={note} />}
      {quantity === 0 && <View>{text.gone}</View>}
      {quantity > 0 && allowed <= 0 && <View>{text.enough}</View>}
      {allowed > 0 && code === undefined && <View>{text.needsScan}</View>}
      {allowed > 0 && code !== undefined && (
        <>
          {amounts.length > 1 && (
            <Chips
              label={text.howMany}
              options={amounts.map(amount => ({ value: String(amount), title: text.amount(amount, unit) }))}
              chosen={String(count)}
              onChoose={value => setCount(Number(value))}
            />
          )}
          <OutcomeNotice outcome={command.outcome} onRetry={() => void take()} />
          <Button kind="primary" icon="check" busy={command.busy && text.acting} onPress={() => void take()}>
            {text.act(count, unit)}
          </Button>
        </>
      )}
      {mine.map(own => (
        <PutBack key={own.entry} id={id} unit={unit} own={own} onDone={onDone} />
      ))}
      {quantity > 0 && <SayEmpty id={id} onDone={onDone} />}
      <Button kind="quiet" onPress={onClose}>
        {appText.close}
      </Button>
    </Sheet>
  )
}
