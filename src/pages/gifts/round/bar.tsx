import { View } from '@tarojs/components'
import { described } from '@/ui/press/described'
import './bar.scss'

/** How much of a whole, as a bar; the words beside it say the same. */
export function Bar({ part, whole, label }: { part: number; whole: number; label: string }) {
  const percent = whole === 0 ? 0 : Math.min(100, Math.round((part / whole) * 100))
  return (
    <View className="nx-gift-bar" {...described({ label })}>
      <View className="nx-gift-bar__part" style={{ width: `${percent}%` }} />
    </View>
  )
}
