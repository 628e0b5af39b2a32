import { View } from '@tarojs/components'
import type { BoardRow } from '@/contract/points/records'
import { boardText as text } from '@/copy/points'
import { Badge } from '@/ui/badge'

const honoured = 3

/** Who stands where. Two may share a rank and a masked name, so rows are told apart by their place in the list. */
export function Ranking({ rows }: { rows: readonly BoardRow[] }) {
  return (
    <View className="nx-board">
      {rows.map(({ rank, name, points, mine }, at) => (
        <View
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing else of a row is its own
          key={at}
          className={`nx-board__row ${mine ? 'nx-board__row--mine' : ''}`}
        >
          <View className={`nx-board__rank ${rank <= honoured ? 'nx-board__rank--top' : ''}`}>{String(rank)}</View>
          <View className="nx-board__name">{name}</View>
          {mine && <Badge tone="gold">{text.mine}</Badge>}
          <View className="nx-board__points">{text.points(points)}</View>
        </View>
      ))}
    </View>
  )
}
