import { View } from '@tarojs/components'
import './plain.scss'

/** Short points, one below the other. */
export function Plain({ items }: { items: readonly string[] }) {
  return (
    <View className="nx-plain">
      {items.map(item => (
        <View className="nx-plain__item" key={item}>
          {item}
        </View>
      ))}
    </View>
  )
}
