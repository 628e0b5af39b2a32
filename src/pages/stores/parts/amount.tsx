import { Text, View } from '@tarojs/components'
import './amount.scss'

/** How many: the number large, the unit small. */
export function Amount({ count, unit }: { count: number; unit: string }) {
  return (
    <View className="nx-store-amount">
      {count}
      <Text className="nx-store-amount__unit">{unit}</Text>
    </View>
  )
}
