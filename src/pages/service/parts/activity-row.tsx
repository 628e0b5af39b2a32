import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ActivityRow as Row_ } from '@/contract/service'
import { clockText, momentText } from '@/copy/dates'
import { serviceText as text } from '@/copy/service'
import { Badge } from '@/ui/badge'
import { Row } from '@/ui/rows'

type Seats = Pick<Row_, 'capacity' | 'taken' | 'waiting' | 'phase'>

/** How much room there is, or that it is too late for that. */
export function SeatsBadge({ capacity, taken, waiting, phase }: Seats) {
  if (phase === 'cancelled') return <Badge tone="danger">{text.phases.cancelled}</Badge>
  if (phase === 'running') return <Badge tone="success">{text.phases.running}</Badge>
  if (phase === 'over') return <Badge>{text.phases.over}</Badge>
  if (capacity === 0) return <Badge tone="teal">{text.places.unlimited}</Badge>
  if (waiting === 0 && taken < capacity) return <Badge tone="teal">{text.places.free(capacity - taken)}</Badge>
  return <Badge tone="gold">{text.places.waitable}</Badge>
}

export const whenText = ({ startsAt, endsAt }: Pick<Row_, 'startsAt' | 'endsAt'>): string =>
  text.times(momentText(startsAt), clockText(endsAt))

interface Props {
  row: Row_
  /** below time and place */
  more?: ReactNode
  onPress(): void
}

/** An activity in a list: what, when, where, and whether there is room. */
export function ActivityRow({ row, more, onPress }: Props) {
  return (
    <Row
      title={row.title}
      note={
        <>
          <View>{whenText(row)}</View>
          <View>{row.spot}</View>
          {more}
        </>
      }
      end={<SeatsBadge {...row} />}
      onPress={onPress}
    />
  )
}
