import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useQuery } from '@/cloud'
import { stations } from '@/contract/stations'
import { stationText as text } from '@/copy/stations'
import { titles } from '@/copy/titles'
import { addressOf, open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Columns, Screen } from '@/ui/screen'
import { Head } from './head'
import { Panels } from './panels'
import { RestPanel } from './rest-panel'
import { StaffActs } from './staff-acts'

/** One station, opened from the list, from a shared card, or by the code on its wall: what it is, and its panels. */
export default function StationPage() {
  const node = useParam('node')
  const code = useParam('code')
  const input = node !== undefined ? { node } : { code: code ?? '' }
  const known = node !== undefined || code !== undefined
  const query = useQuery(stations.page, input, { enabled: known, keep: node !== undefined })
  const station = query.data
  useShareAppMessage(() =>
    station
      ? { title: text.share(station.name), path: addressOf('station', { node: station.node }) }
      : { title: titles.stations, path: addressOf('stations') },
  )
  return (
    <Screen title={titles.station} wide>
      {!known && <RefusalNotice error={{ code: 'STATION_NOT_FOUND' }} />}
      {known && (
        <QueryView query={query}>
          {view => (
            <Columns side={<StaffActs station={view} />}>
              <Head station={view} />
              <Panels station={view} code={code} />
              <RestPanel station={view} onChanged={query.reload} />
              <Rows>
                <Row
                  icon="people"
                  title={titles.activities}
                  note={text.activitiesNote}
                  onPress={() => open('activities', { node: view.node, place: view.name })}
                />
                <Row
                  icon="camera"
                  title={titles.snapSend}
                  note={text.snapsNote}
                  onPress={() => open('snapSend', { node: view.node })}
                />
                <Row
                  icon="heart"
                  title={titles.honours}
                  note={text.honoursNote}
                  onPress={() => open('honours', { node: view.node })}
                />
                <Row icon="gift" title={titles.myGifts} note={text.giftsNote} onPress={() => open('myGifts')} />
              </Rows>
              {view.address === '' && <View className="nx-quiet">{text.unwritten}</View>}
            </Columns>
          )}
        </QueryView>
      )}
    </Screen>
  )
}
