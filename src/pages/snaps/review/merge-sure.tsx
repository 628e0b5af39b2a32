import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { snaps } from '@/contract/snaps'
import { reviewText } from '@/copy/snaps/review'
import { SureSheet } from '@/ui/sheet/sure-sheet'
import type { SheetProps } from './props'

const text = reviewText.merge

interface Props extends Pick<SheetProps, 'snap' | 'onDone' | 'onClose'> {
  /** the one that stays */
  into: string
}

/** A merge cannot be undone, so it is asked once more. */
export function MergeSure({ snap: { id, version }, into, onDone, onClose }: Props) {
  const command = useCommand(snaps.merge, { keepOnPhone: false })
  const merge = async () => {
    if ((await command.send({ id, version, into })).kind === 'done') onDone(text.done)
  }
  return (
    <SureSheet
      title={text.sureTitle}
      act={text.sure}
      icon="copy"
      danger={false}
      busy={command.busy && text.busy}
      outcome={command.outcome}
      onYes={() => void merge()}
      onClose={onClose}
    >
      <View>{text.sureText}</View>
    </SureSheet>
  )
}
