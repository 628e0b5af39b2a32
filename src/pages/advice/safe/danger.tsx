import { platform } from '@/cloud'
import { consultationText } from '@/copy/advice'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

const text = consultationText.safe

/** Danger first: the number to call, and the offer to hide what is written here. */
export function DangerNotice({ onHide }: { onHide(): void }) {
  return (
    <Notice tone="danger" title={text.danger}>
      <Button kind="primary" icon="phone" onPress={() => void platform.callPhone('110')}>
        {text.call}
      </Button>
      {text.suggest}
      <Button icon="shield" onPress={onHide}>
        {text.suggestAct}
      </Button>
    </Notice>
  )
}
