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
  /** packs that the cloud does not know yet, as far as this phone can tell */
  open?: number
  /** true: another phone took them along, and may have handed some out that nobody has heard of */
  elsewhere: boolean
  onBack(words: string): void
  onClose(): void
}

/** The rest lies on the shelf again; only once all that was handed out is known, as far as that can be told from here. */
export function BackSheet({ allotment, left, open = 0, elsewhere, onBack, onClose }: Props) {
  const command = useCommand(gifts.bringBack, { keepOnPhone: false })
  const bring = async () => {
    const outcome = await command.send({ allotment })
    if (outcome.kind === 'done') onBack(text.backDone(outcome.data.back))
  }
  return (
    <Sheet title={text.backTitle} onClose={onClose}>
      {elsewhere && (
        <Notice tone="warning" title={text.elsewhere}>
          <View>{text.elsewhereText}</View>
        </Notice>
      )}
      {open > 0 ? (
        <Notice tone="warning" title={text.backWait(open)} />
      ) : (
        <View>{elsewhere ? text.backCount(left) : text.backText(left)}</View>
      )}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void bring()} />
      <Button
        kind={elsewhere ? 'danger' : 'primary'}
        icon="return"
        disabled={open > 0}
        busy={command.busy && text.backing}
        onPress={() => void bring()}
      >
        {elsewhere ? text.backAnyway : text.backAct}
      </Button>
    </Sheet>
  )
}
