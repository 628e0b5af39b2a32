import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { gifts } from '@/contract/gifts'
import { outsideText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

interface Props {
  allotment: string
  left: number
  /** packs that the cloud does not know yet */
  open: number
  onBack(words: string): void
  onClose(): void
}

/** The rest lies on the shelf again; only once all that was handed out is known. */
export function BackSheet({ allotment, left, open, onBack, onClose }: Props) {
  const command = useCommand(gifts.bringBack, { keepOnPhone: false })
  const bring = async () => {
    const outcome = await command.send({ allotment })
    if (outcome.kind === 'done') onBack(text.backDone(outcome.data.back))
  }
  return (
    <Sheet title={text.backTitle} onClose={onClose}>
      {open > 0 ? <Notice tone="warning" title={text.backWait(open)} /> : <View>{text.backText(left)}</View>}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void bring()} />
      <Button
        kind="primary"
        icon="return"
        disabled={open > 0}
        busy={command.busy && text.backing}
        onPress={() => void bring()}
      >
        {text.backAct}
      </Button>
    </Sheet>
  )
}
