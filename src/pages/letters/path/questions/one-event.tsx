import { View } from '@tarojs/components'
import { type EventKind, earliestDay, limits } from '@/contract/letters'
import { dayOf } from '@/copy/dates'
import { lettersText } from '@/copy/letters'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { DayField, TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import type { FormEvent } from '../../draft/form'

const text = lettersText.events
const options = (Object.keys(text.kinds) as EventKind[]).map(value => ({ value, title: text.kinds[value] }))

interface Props {
  number: number
  event: FormEvent
  error: string | undefined
  onChange(part: Partial<FormEvent>): void
  onRemove(): void
}

export function OneEvent({ number, event, error, onChange, onRemove }: Props) {
  return (
    <View className="nx-told">
      <View className="nx-told__head">
        <Heading level={3}>{text.number(number)}</Heading>
        <Button kind="quiet" icon="bin" onPress={onRemove}>
          {text.remove}
        </Button>
      </View>
      <Chips label={text.kind} options={options} chosen={event.kind} onChoose={kind => onChange({ kind })} />
      <DayField
        label={text.day}
        hint={text.dayHint}
        value={event.day}
        earliest={earliestDay}
        latest={dayOf(Date.now())}
        error={error}
        onChange={day => onChange({ day })}
      />
      <TextField
        label={text.text}
        hint={text.textHint}
        value={event.text}
        maxLength={limits.event}
        onChange={words => onChange({ text: words })}
      />
    </View>
  )
}
