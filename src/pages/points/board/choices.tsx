import { View } from '@tarojs/components'
import { monthAfter, monthOf } from '@/contract/months'
import type { NodeId } from '@/contract/organisation'
import { type Purse, purses } from '@/contract/points/purses'
import { shortMonthText, boardText as text } from '@/copy/points'
import { Chips } from '@/ui/chips'

export interface BoardChoice {
  readonly node: NodeId
  readonly purse: Purse
  /** missing: all time */
  readonly month?: string | undefined
}

interface Props extends BoardChoice {
  places: readonly { readonly node: NodeId; readonly place: string }[]
  onChoose(more: Partial<BoardChoice>): void
}

const all = 'all'
const earlier = 2

/** Whose board, of which place, of when. */
export function Choices({ node, purse, month, places, onChoose }: Props) {
  const now = monthOf(Date.now())
  const months = Array.from({ length: earlier }, (_, at) => monthAfter(now, -1 - at))
  const known = month === undefined || month === now || months.includes(month) ? months : [...months, month]
  return (
    <View className="nx-group">
      <Chips
        options={(Object.keys(purses) as Purse[]).map(value => ({ value, title: text.purses[value] }))}
        chosen={purse}
        onChoose={value => onChoose({ purse: value })}
      />
      <Chips
        options={[...places].reverse().map(({ node: value, place }) => ({ value, title: place }))}
        chosen={node}
        onChoose={value => onChoose({ node: value })}
      />
      <Chips
        options={[
          { value: now, title: text.thisMonth },
          ...known.map(value => ({ value, title: shortMonthText(value) })),
          { value: all, title: text.all },
        ]}
        chosen={month ?? all}
        onChoose={value => onChoose({ month: value === all ? undefined : value })}
      />
    </View>
  )
}
