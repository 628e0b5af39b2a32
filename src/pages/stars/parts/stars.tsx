import { View } from '@tarojs/components'
import { levels } from '@/contract/stars/rule'
import { starsText as text } from '@/copy/stars'
import { described } from '@/ui/press/described'
import './stars.scss'

/** So many of five, filled ones told from empty ones by shape as well; the words stand beside. */
export function Stars({ level, small = false }: { level: number; small?: boolean }) {
  return (
    <View className={`nx-stars ${small ? 'nx-stars--small' : ''}`} {...described({ label: text.level(level) })}>
      {levels.map(one => (
        <View key={one} className={`nx-stars__one ${one <= level ? 'nx-stars__one--on' : ''}`}>
          {one <= level ? '★' : '☆'}
        </View>
      ))}
    </View>
  )
}
