import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { service } from '@/contract/service'
import { serviceDeskText } from '@/copy/service-desk'
import { Button } from '@/ui/button'
import { goBack } from '@/ui/navigation'
import { SureSheet } from '@/ui/sheet/sure-sheet'
import { Reason } from '../parts/reason'

const text = serviceDeskText.cancel

/** Calls an activity off, with the reason that everybody reads. */
export function Cancel({ id }: { id: string }) {
  const command = useCommand(service.cancel)
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
          <Reason label={text.reason} usual={text.reasons} value={reason} onChange={setReason} />
        </SureSheet>
      )}
    </>
  )
}
