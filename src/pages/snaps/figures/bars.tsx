import { View } from '@tarojs/components'
import { snapFiguresText as text } from '@/copy/snaps/ledger'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Group } from '@/ui/screen'
import './bars.scss'

export interface BarLine {
  readonly id: string
  readonly name: string
  readonly sent: number
  /** had a good end */
  readonly done: number
  readonly open: number
  readonly onPress?: (() => void) | undefined
}

function Line({ line: { name, sent, done, open }, most }: { line: BarLine; most: number }) {
  const share = most === 0 ? 0 : Math.round((sent / most) * 100)
  return (
    <View className="nx-bars__body">
      <View className="nx-bars__head">
        <View className="nx-bars__name">{name}</View>
        <View className="nx-bars__count">{text.count(sent)}</View>
      </View>
      <View className="nx-bars__track">
        <View className="nx-bars__fill" style={{ width: `${share}%` }} />
      </View>
      <View className="nx-quiet">{text.rest(done, open)}</View>
    </View>
  )
}

/** How many of each, as plain bars; the words beside them say the same. A place leads to what lies below it. */
export function Bars({ title, lines }: { title: string; lines: readonly BarLine[] }) {
  if (lines.length === 0) return null
  const most = Math.max(...lines.map(({ sent }) => sent))
  return (
    <Group>
      <Heading>{title}</Heading>
      <View className="nx-bars">
        {lines.map(line =>
          line.onPress ? (
            <Press key={line.id} className="nx-bars__line" onPress={line.onPress}>
              <Line line={line} most={most} />
              <Icon name="forward" size="small" />
            </Press>
          ) : (
            <View key={line.id} className="nx-bars__line">
              <Line line={line} most={most} />
            </View>
          ),
        )}
      </View>
    </Group>
  )
}
