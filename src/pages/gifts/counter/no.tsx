import { View } from '@tarojs/components'
import type { Failure } from '@/contract/reply'
import { errorText } from '@/copy/errors'
import { giftCounterText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import '../parts/index.scss'

/** Why not, large enough to be read across the counter. */
export function No({ error, onNext }: { error: Failure; onNext(): void }) {
  const { happened, kept, next } = errorText(error)
  return (
    <>
      <Notice tone="danger" title={text.bad}>
        <View className="nx-gift-loud">{happened}</View>
        {kept && <View>{kept}</View>}
        <View>{next}</View>
      </Notice>
      <Button kind="primary" icon="scan" onPress={onNext}>
        {text.next}
      </Button>
    </>
  )
}
