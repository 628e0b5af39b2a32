import { Text, View } from '@tarojs/components'
import { pointsText, marketText as text } from '@/copy/market'
import './price.scss'

/** A price: the number large, the unit small. */
export function Price({ points, large = false }: { points: number; large?: boolean }) {
  return (
    <View className={`nx-price ${large ? 'nx-price--large' : ''}`}>
      {pointsText(points)}
      <Text className="nx-price__unit">{text.points}</Text>
    </View>
  )
}
