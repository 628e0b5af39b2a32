import { View } from '@tarojs/components'
import { packsText } from '@/copy/gifts'
import './index.scss'

/** A number of packs, large enough to be read at arm's length. */
export function Count({ name, value }: { name: string; value: number }) {
  return (
    <View>
      <View className="nx-gift-lead">{name}</View>
      <View className="nx-gift-count">
        <View className="nx-gift-count__number">{value}</View>
        <View className="nx-gift-count__unit">{packsText.unit}</View>
      </View>
    </View>
  )
}
