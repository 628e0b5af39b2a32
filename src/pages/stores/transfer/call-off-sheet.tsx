import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { stores } from '@/contract/stores'
import { storesText, transferText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { Reason } from '../parts/reason'

interface Props {
  transfer: string
  onDone(): void
  onClose(): void
}

/** What is still under way comes back. */
export function CallOffSheet({ transfer, onDone, onClose }: Props) {
  const command = useCommand(stores.callOff)
  const [why, setWhy] = useState('')
  const reason = why.trim()
  const send = async () => {
    if ((await command.send({ transfer, reason })).kind === 'done') onDone()
  }
  return (
    <Sheet title={text.callOff} onClose={onClose}>
      <View>{text.callOffText}</View>
      <Reason label={text.callOffReason} usual={text.callOffReasons} value={why} onChange={setWhy} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="danger"
        icon="return"
        disabled={reason === ''}
        busy={command.busy && storesText.sending}
        onPress={() => void send()}
      >
        {text.callOff}
      </Button>
    </Sheet>
  )
}
