import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { service } from '@/contract/service'
import { appText } from '@/copy/app'
import { serviceDeskText } from '@/copy/service-desk'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { goBack } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
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
        <Sheet title={text.title} onClose={() => setAsking(false)}>
          <View>{text.text}</View>
          <Reason label={text.reason} usual={text.reasons} value={reason} onChange={setReason} />
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
