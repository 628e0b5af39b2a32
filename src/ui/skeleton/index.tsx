import { View } from '@tarojs/components'
import { appText } from '@/copy/app'
import { described } from '../press/described'
import './index.scss'

/** The shape of what is about to come, with a word under it when it takes longer than a blink. */
export function Skeleton({ cards = 2, rows = 3 }: { cards?: number; rows?: number }) {
  return (
    <View className="nx-skeleton" {...described({ role: 'status', label: appText.loading })}>
      {Array.from({ length: cards }, (_, card) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical placeholders have nothing else to be known by
        <View className="nx-skeleton__card" key={card}>
          {Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <View className={`nx-skeleton__line ${row === 0 ? 'nx-skeleton__line--first' : ''}`} key={row} />
          ))}
        </View>
      ))}
      <View className="nx-skeleton__word">{appText.loading}</View>
    </View>
  )
}
