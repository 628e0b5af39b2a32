import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { classes } from '@/contract/classes'
import { appText } from '@/copy/app'
import { classDeskText } from '@/copy/classes'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { TextField } from '@/ui/field'
import { goBack } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = classDeskText.cancel

/** Calls a class off, with the reason that everybody reads. */
export function Cancel({ id }: { id: string }) {
  const command = useCommand(classes.cancel)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const cancel = async () => {
    const { kind } = await command.send({ id, reason: reason.trim() })
    if (kind === 'done') goBack()
  }
  return (
    <>
      <Button kind="quiet" icon="bin" onPress={() => setAsking(true)}>
        {text.act}
      </Button>
      {asking && (
        <Sheet title={text.title} onClose={() => setAsking(false)}>
          <View>{text.text}</View>
          <TextField label={text.reason} value={reason} maxLength={60} onChange={setReason} />
          <OutcomeNotice outcome={command.outcome} onRetry={() => void cancel()} />
          <Buttons>
            <Button
              kind="danger"
              icon="bin"
              disabled={reason.trim() === ''}
              busy={command.busy && text.acting}
              onPress={() => void cancel()}
            >
              {text.act}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {appText.cancel}
            </Button>
          </Buttons>
        </Sheet>
      )}
    </>
  )
}
