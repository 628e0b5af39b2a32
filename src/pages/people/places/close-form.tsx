import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Place, people } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { reasonMaxLength } from '../reason'

const text = peopleText.places

/** Closing keeps every record; the reason stays in the journal. */
export function CloseForm({ place, onDone }: { place: Place; onDone(): void }) {
  const command = useCommand(people.closePlace)
  const [reason, setReason] = useState('')
  const close = async () => {
    const outcome = await command.send({ node: place.id, reason })
    if (outcome.kind === 'done') onDone()
  }
  return (
    <>
      <View>{text.closeText}</View>
      <TextField label={text.closeReason} value={reason} onChange={setReason} maxLength={reasonMaxLength} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void close()} />
      <Button
        kind="danger"
        disabled={reason.trim() === ''}
        busy={command.busy && text.closing}
        onPress={() => void close()}
      >
        {text.close}
      </Button>
    </>
  )
}
