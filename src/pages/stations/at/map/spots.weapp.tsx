import { View, Map as WeChatMap } from '@tarojs/components'
import { useState } from 'react'
import { platform } from '@/cloud'
import { openingAt } from '@/contract/stations'
import { openingText, stationText as text } from '@/copy/stations'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { middleOf, type Placed } from './placed'
import './index.scss'

/** WeChat shows a pin of its own only from a picture in the package. */
const pins = { open: '/pages/stations/at/map/pin-open.png', shut: '/pages/stations/at/map/pin-shut.png' }
const [pinWidth, pinHeight, scale] = [30, 38, 14] as const

/** WeChat's map with a pin for each station; a tap on one says what it is and leads there. */
export function Spots({ stations }: { stations: readonly Placed[] }) {
  const [chosen, setChosen] = useState<number>()
  const now = Date.now()
  const { longitude, latitude } = middleOf(stations.map(({ spot }) => spot))
  const markers = stations.map((station, id) => ({
    id,
    ...station.spot,
    title: station.name,
    iconPath: openingAt(station, now).open ? pins.open : pins.shut,
    width: pinWidth,
    height: pinHeight,
  }))
  const station = chosen === undefined ? undefined : stations[chosen]
  const choose = (id: unknown) => setChosen(Number(id))
  return (
    <>
      <View className="nx-quiet">{text.mapHint}</View>
      <WeChatMap
        className="nx-station-map"
        longitude={longitude}
        latitude={latitude}
        scale={scale}
        markers={markers}
        includePoints={stations.map(({ spot }) => ({ ...spot }))}
        onMarkerTap={event => choose(event.detail.markerId)}
        onError={() => undefined}
      />
      {station && (
        <Card tone="teal">
          <Heading>{station.name}</Heading>
          <View>{openingText(openingAt(station, now), now)}</View>
          <Buttons>
            <Button kind="primary" icon="cup" onPress={() => open('station', { node: station.node })}>
              {text.look}
            </Button>
            <Button icon="place" onPress={() => void platform.showWay(station)}>
              {text.way}
            </Button>
          </Buttons>
        </Card>
      )}
    </>
  )
}
