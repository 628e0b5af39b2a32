import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Participant, service } from '@/contract/service'
import { appText } from '@/copy/app'
import { serviceDeskText } from '@/copy/service-desk'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { Reason } from '../parts/reason'

const text = serviceDeskText.roster.remove

interface Props {
  id: string
  who: Participant
  as: 'leader' | 'staff'
  onDone(words: string): void
  onClose(): void
}

/** Somebody cannot come after all: their place goes to whoever waits. */
export function RemoveSheet({ id, who, as, onDone, onClose }: Props) {
  const command = useCommand(service.remove)
  const [reason, setReason] = useState('')
  const remove = async () => {
    const { kind } = await command.send({ id, person: who.person, as, reason: reason.trim() })
    if (kind === 'done') onDone(text.done)
  }
  return (
    <Sheet title={text.title(who.name ?? serviceDeskText.roster.unnamed)} onClose={onClose}>
      <View>{text.text}</View>
      <Reason label={text.reason} usual={text.reasons} value={reason} onChange={setReason} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void remove()} />
      <Buttons>
        <Button
          kind="danger"
          icon="leave"
          disabled={reason.trim() === ''}
          busy={command.busy && text.acting}
          onPress={() => void remove()}
        >
          {text.act}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
