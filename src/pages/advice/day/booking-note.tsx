import { useState } from 'react'
import { platform, useCommand } from '@/cloud'
import { advice, adviceDefaults, type DeskSitting } from '@/contract/advice'
import { appointmentText } from '@/copy/advice'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'

const text = appointmentText.day

interface Props {
  id: string
  number: number
  booking: NonNullable<DeskSitting['slots'][number]['booking']>
  onDone(): void
}

/** The number to call, and a note that nobody else sees. */
export function BookingNote({ id, number, booking: { phone, note }, onDone }: Props) {
  const command = useCommand(advice.noteBooking)
  const [words, setWords] = useState(note ?? '')
  const save = async () => {
    const { kind } = await command.send({ id, number, note: words })
    if (kind === 'done') onDone()
  }
  return (
    <>
      {phone !== undefined && (
        <Button icon="phone" onPress={() => void platform.callPhone(phone)}>
          {appText.call(phone)}
        </Button>
      )}
      <TextArea
        label={text.note}
        hint={text.noteHint}
        value={words}
        maxLength={adviceDefaults.wordsMost}
        onChange={setWords}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button kind="primary" busy={command.busy && appText.saving} onPress={() => void save()}>
        {text.noteSave}
      </Button>
    </>
  )
}
