import { View } from '@tarojs/components'
import { boardText as text } from '@/copy/honours'
import { described } from '@/ui/press/described'
import './head.scss'

/** The tablet above the plaques. */
export function Head({ place }: { place: string | undefined }) {
  return (
    <View className="nx-tablet">
      {place !== undefined && <View className="nx-tablet__place">{place}</View>}
      <View className="nx-tablet__name" {...described({ role: 'heading', level: 1 })}>
        {text.name}
      </View>
      <View className="nx-tablet__lead">{text.lead}</View>
    </View>
  )
}
