import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { codes } from '@/contract/codes'
import { appText } from '@/copy/app'
import { codesDeskText as text } from '@/copy/codes'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

interface Props {
  code: string
  onDone(): void
  onClose(): void
}

/** Never with one tap: why, and what it means for the poster on the wall. */
export function Revoke({ code, onDone, onClose }: Props) {
  const command = useCommand(codes.revoke)
  const [reason, setReason] = useState('')
  const revoke = async () => {
    const { kind } = await command.send({ code, reason })
    if (kind === 'done') onDone()
  }
  return (
    <Sheet title={text.revokeTitle} onClose={onClose}>
      <View>{text.revokeText}</View>
      <TextField label={text.reason} hint={text.reasonHint} value={reason} maxLength={60} onChange={setReason} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void revoke()} />
      <Buttons>
        <Button
          kind="danger"
          icon="bin"
          disabled={reason.trim() === ''}
          busy={command.busy && text.revoking}
          onPress={() => void revoke()}
        >
          {text.revokeYes}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
