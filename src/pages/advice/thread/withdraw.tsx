import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { advice } from '@/contract/advice'
import { consultationText } from '@/copy/advice'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { replace } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = consultationText.thread

/** Takes everything back, after a second word. */
export function Withdraw({ id, safe, onClose }: { id: string; safe: boolean; onClose(): void }) {
  const command = useCommand(advice.withdraw, { keepOnPhone: !safe })
  const withdraw = async () => {
    const { kind } = await command.send({ id })
    if (kind === 'done') replace('consultations')
  }
  return (
    <Sheet title={text.withdrawTitle} onClose={onClose}>
      <View>{text.withdrawText}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void withdraw()} />
      <Buttons>
        <Button kind="danger" icon="bin" busy={command.busy && text.withdrawing} onPress={() => void withdraw()}>
          {text.withdrawAct}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
