import { View } from '@tarojs/components'
import type { Pack } from '@/contract/gifts'
import { packText } from '@/copy/gifts'
import './index.scss'

/** What is in a pack, and what it is worth. */
export function Contents({ pack }: { pack: Pack }) {
  return (
    <View>
      <View className="nx-gift-lines">{packText.lines(pack.lines)}</View>
      <View className="nx-quiet">{packText.value(pack.value)}</View>
    </View>
  )
}
