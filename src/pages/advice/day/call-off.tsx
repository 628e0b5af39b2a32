import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { advice } from '@/contract/advice'
import { appointmentText } from '@/copy/advice'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = appointmentText.day

/** Calls the sitting off, after a second word; those who had booked are told. */
export function CallOff({ id, onDone, onClose }: { id: string; onDone(): void; onClose(): void }) {
  const command = useCommand(advice.callOffSitting)
  const callOff = async () => {
    const { kind } = await command.send({ id })
    if (kind === 'done') onDone()
  }
  return (
    <Sheet title={text.callOffTitle} onClose={onClose}>
      <View>{text.callOffText}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void callOff()} />
      <Buttons>
        <Button kind="danger" icon="bin" busy={command.busy && text.callingOff} onPress={() => void callOff()}>
          {text.callOff}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
