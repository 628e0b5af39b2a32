import { View } from '@tarojs/components'
import type { Failure } from '@/contract/reply'
import { errorText } from '@/copy/errors'
import { doorText, giftCounterText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import type { RoundHere } from './props'
import '../parts/index.scss'

interface Props {
  error: Failure
  /** the round that the ticket is of, where that is handed out here too */
  other?: RoundHere | undefined
  onOther?(round: string): void
  /** the door may have been written wrongly */
  onMend: (() => void) | undefined
  onNext(): void
}

/** Why not, large enough to be read across the counter. */
export function No({ error, other, onOther, onMend, onNext }: Props) {
  const { happened, kept, next } = errorText(error)
  return (
    <>
      <Notice tone="danger" title={text.bad}>
        <View className="nx-gift-loud">{happened}</View>
        {kept && <View>{kept}</View>}
        <View>{next}</View>
      </Notice>
      {other && (
        <Button kind="primary" icon="again" onPress={() => onOther?.(other.id)}>
          {text.other(other.name)}
        </Button>
      )}
      <Button kind={other ? 'plain' : 'primary'} icon="scan" onPress={onNext}>
        {text.next}
      </Button>
      {onMend && error.code === 'GIFT_TWICE' && (
        <Button icon="edit" onPress={onMend}>
          {doorText.wrong}
        </Button>
      )}
    </>
  )
}
