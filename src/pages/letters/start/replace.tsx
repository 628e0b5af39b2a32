import { View } from '@tarojs/components'
import { appText } from '@/copy/app'
import { lettersText } from '@/copy/letters'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Sheet } from '@/ui/sheet'

const text = lettersText.start

/** Something written is never taken away without a question. */
export function Replace({ onReplace, onClose }: { onReplace(): void; onClose(): void }) {
  return (
    <Sheet title={text.dropTitle} onClose={onClose}>
      <View>{text.replaceText}</View>
      <Buttons>
        <Button kind="danger" onPress={onReplace}>
          {text.replace}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
