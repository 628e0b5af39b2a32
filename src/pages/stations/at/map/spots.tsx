import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { openingAt } from '@/contract/stations'
import { openingText, stationText as text } from '@/copy/stations'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { useToast } from '@/ui/toast'
import type { Placed } from './placed'

/** Without a map: each station with the way there. */
export function Spots({ stations }: { stations: readonly Placed[] }) {
  const { toast, say } = useToast()
  const now = Date.now()
  const go = async ({ spot, name, address }: Placed) => {
    if ((await platform.showWay({ spot, name, address })) === 'copied') say(text.wayCopied)
  }
  return (
    <>
      <View className="nx-quiet">{text.noMap}</View>
      {stations.map(station => (
        <Rows key={station.node}>
          <Row
            title={station.name}
            note={openingText(openingAt(station, now), now)}
            onPress={() => open('station', { node: station.node })}
          />
          <Row icon="place" title={station.address || text.way} act={text.way} onPress={() => void go(station)} />
        </Rows>
      ))}
      {toast}
    </>
  )
}
