import { View } from '@tarojs/components'
import { openingAt } from '@/contract/stations/hours'
import { stationKinds } from '@/contract/stations/kinds'
import { distanceText, openingText, stationListText as text } from '@/copy/stations/list'
import { Badge } from '@/ui/badge'
import { Row } from '@/ui/rows'
import type { Found } from './filter'

/** A station in the list: its name, open or closed in words, where it is. */
export function StationLine({ found, onPress }: { found: Found; onPress(node: string): void }) {
  const { station, area, metres } = found
  const now = Date.now()
  const opening = openingAt(station, now)
  const where = [metres === undefined ? undefined : distanceText(metres), station.address || area]
  return (
    <Row
      title={station.name}
      note={
        <>
          <View>{`${stationKinds[station.kind].title} · ${openingText(opening, now)}`}</View>
          <View>{where.filter(Boolean).join(' · ')}</View>
          {station.notice && <View>{station.notice.words}</View>}
        </>
      }
      end={
        station.crowd?.crowd === 'full' ? (
          <Badge tone="gold">{text.full}</Badge>
        ) : (
          opening.open && <Badge tone="success">{text.openNow}</Badge>
        )
      }
      onPress={() => onPress(station.node)}
    />
  )
}
