import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { advice, type Booking } from '@/contract/advice'
import { appointmentText } from '@/copy/advice'
import { appText } from '@/copy/app'
import { momentText } from '@/copy/dates'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = appointmentText.bookings

interface Props {
  booking: Booking
  onDone(): void
  onClose(): void
}

export function CancelSheet({ booking: { id, number, at }, onDone, onClose }: Props) {
  const command = useCommand(advice.cancelBooking)
  const cancel = async () => {
    const { kind } = await command.send({ id, number })
    if (kind === 'done') onDone()
  }
  return (
    <Sheet title={text.cancelTitle} onClose={onClose}>
      <View>{momentText(at)}</View>
      <View>{text.cancelText}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void cancel()} />
      <Buttons>
        <Button kind="danger" icon="bin" busy={command.busy && text.cancelling} onPress={() => void cancel()}>
          {text.cancel}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
