import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { service } from '@/contract/service'
import { appText } from '@/copy/app'
import { serviceText } from '@/copy/service'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { leavingText } from './leaving-text'
import type { PartProps } from './props'

const text = serviceText.leave

/** Asked once more, for a tap beside it would cost the place. */
export function Leave({ seen: { activity, own }, onDone }: PartProps) {
  const { id } = activity
  const command = useCommand(service.leave)
  const [asking, setAsking] = useState(false)
  const leave = async () => {
    const { kind } = await command.send({ id })
    if (kind !== 'done') return
    setAsking(false)
    onDone(text.done)
  }
  const close = () => {
    setAsking(false)
    command.reset()
  }
  const act = own?.state === 'waiting' ? text.actWaiting : text.act
  return (
    <>
      <Button icon="leave" onPress={() => setAsking(true)}>
        {act}
      </Button>
      {own?.state === 'in' && <View className="nx-quiet">{leavingText(activity)}</View>}
      {asking && (
        <Sheet title={text.title} onClose={close}>
          <View>{text.text}</View>
          <OutcomeNotice outcome={command.outcome} onRetry={() => void leave()} />
          <Buttons>
            <Button kind="danger" icon="leave" busy={command.busy && text.acting} onPress={() => void leave()}>
              {text.sure}
            </Button>
            <Button kind="quiet" onPress={close}>
              {appText.cancel}
            </Button>
          </Buttons>
        </Sheet>
      )}
    </>
  )
}
