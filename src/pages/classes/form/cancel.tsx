import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { classes } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { goBack } from '@/ui/navigation'
import { SureSheet } from '@/ui/sheet/sure-sheet'

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
        <SureSheet
          title={text.title}
          act={text.act}
          disabled={reason.trim() === ''}
          busy={command.busy && text.acting}
          outcome={command.outcome}
          onYes={() => void cancel()}
          onClose={() => setAsking(false)}
        >
          <View>{text.text}</View>
          <TextField label={text.reason} value={reason} maxLength={60} onChange={setReason} />
        </SureSheet>
      )}
    </>
  )
}
