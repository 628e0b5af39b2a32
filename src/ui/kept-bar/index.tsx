import { View } from '@tarojs/components'
import { appText } from '@/copy/app'
import { Icon } from '../icon'
import { Press } from '../press'
import './index.scss'

/** A quiet line while something waits on this phone for the network. */
export function KeptBar({ count, onRetry }: { count: number; onRetry(): void }) {
  if (count === 0) return null
  return (
    <Press className="nx-kept" label={appText.kept.label(count)} onPress={onRetry}>
      <Icon name="clock" size="small" />
      <View className="nx-kept__words">{appText.kept.waiting(count)}</View>
      <View className="nx-kept__act">{appText.kept.now}</View>
    </Press>
  )
}
