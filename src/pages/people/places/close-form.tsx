import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Place, people } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { reasonMaxLength } from '../reason'

const text = peopleText.places

export interface CloseFormProps {
  place: Place
  /** where its work goes on, if anywhere */
  successor: Place | undefined
  onPick(): void
  onDone(): void
}

/** Closing keeps every record; the reason stays in the journal. */
export function CloseForm({ place, successor, onPick, onDone }: CloseFormProps) {
  const command = useCommand(people.closePlace)
  const [reason, setReason] = useState('')
  const close = async () => {
    const outcome = await command.send({ node: place.id, reason, ...(successor && { successor: successor.id }) })
    if (outcome.kind === 'done') onDone()
  }
  return (
    <>
      <View>{text.closeText}</View>
      <Rows>
        <Row
          icon="place"
          title={text.successor}
          note={successor ? [...successor.trail.slice(-1), successor.name].join(' · ') : text.successorNone}
          onPress={onPick}
        />
      </Rows>
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
