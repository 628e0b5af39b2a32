import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import { platform, useQuery } from '@/cloud'
import { type StationKind, stationKinds } from '@/contract/stations/kinds'
import { stationReading } from '@/contract/stations/reading'
import type { Spot } from '@/contract/stations/row'
import { stationListText as text } from '@/copy/stations/list'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { TextField } from '@/ui/field'
import { addressOf, open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { filterStations, type Wanted } from './filter'
import { StationLine } from './station-line'

const openNow = 'openNow'
const kinds = Object.keys(stationKinds) as StationKind[]
const options = [
  { value: openNow, title: text.openNow },
  ...kinds.map(value => ({ value, title: stationKinds[value].title })),
]

/** All stations, from the phone's own copy too; search and wishes cost no call. */
export default function StationsPage() {
  const query = useQuery(stationReading.list, {}, { keep: true })
  const [wanted, setWanted] = useState<Wanted>({ words: '', openNow: false, kinds: [] })
  const [from, setFrom] = useState<Spot>()
  const { toast, say } = useToast()
  useShareAppMessage(() => ({ title: titles.stations, path: addressOf('stations') }))
  const names = useMemo(() => new Map(query.data?.places.map(({ node, name }) => [node, name])), [query.data])
  const chosen = [...(wanted.openNow ? [openNow] : []), ...wanted.kinds]
  const toggle = (value: string) => {
    const kind = kinds.find(one => one === value)
    if (!kind) return setWanted({ ...wanted, openNow: !wanted.openNow })
    const others = wanted.kinds.filter(one => one !== kind)
    setWanted({ ...wanted, kinds: others.length === wanted.kinds.length ? [...others, kind] : others })
  }
  const locate = async () => {
    const spot = await platform.whereAmI()
    setFrom(spot)
    if (!spot) say(text.nearestFailed)
  }
  return (
    <Screen title={titles.stations}>
      <TextField
        label={text.search}
        placeholder={text.searchHint}
        value={wanted.words}
        maxLength={20}
        onChange={words => setWanted({ ...wanted, words })}
      />
      <Chips options={options} chosen={chosen} onChoose={toggle} />
      {!from && (
        <Button kind="quiet" icon="place" onPress={() => void locate()}>
          {text.nearest}
        </Button>
      )}
      <QueryView
        query={query}
        empty={({ stations }) =>
          stations.length === 0 ? <EmptyState picture="door" title={text.notYet} text={text.notYetText} /> : undefined
        }
      >
        {({ stations }) => {
          const found = filterStations(stations, names, wanted, Date.now(), from)
          if (found.length === 0) return <EmptyState title={text.none} text={text.noneText} />
          return (
            <>
              <View className="nx-quiet">{text.counted(found.length)}</View>
              <Rows>
                {found.map(one => (
                  <StationLine key={one.station.node} found={one} onPress={node => open('station', { node })} />
                ))}
              </Rows>
            </>
          )
        }}
      </QueryView>
      {toast}
    </Screen>
  )
}
