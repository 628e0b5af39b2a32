import { View } from '@tarojs/components'
import { plaqueText } from '@/copy/honours'
import { described } from '@/ui/press/described'
import './seal.scss'

/** The red seal of the board, as it is stamped on paper; decoration. */
export const Seal = () => (
  <View className="nx-seal" {...described({ hidden: true })}>
    {plaqueText.seal.map(line => (
      <View key={line}>{line}</View>
    ))}
  </View>
)
