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
import { Buttons } from '@/ui/button/buttons'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { TextField } from '@/ui/field'
import { addressOf, open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { filterStations, type Wanted } from './filter'
import { MoreSheet } from './more-sheet'
import { StationLine } from './station-line'

const openNow = 'openNow'
/** WeChat has a map of its own; a browser would need somebody's key. */
const hasMap = process.env.TARO_ENV === 'weapp'
const kinds = Object.keys(stationKinds) as StationKind[]
const options = [
  { value: openNow, title: text.openNow },
  ...kinds.map(value => ({ value, title: stationKinds[value].title })),
]

/** All stations, from the phone's own copy too; search and wishes cost no call. */
export default function StationsPage() {
  const query = useQuery(stationReading.list, {}, { keep: true })
  const [wanted, setWanted] = useState<Wanted>({ words: '', openNow: false, kinds: [], has: [] })
  const [from, setFrom] = useState<Spot>()
  const [more, setMore] = useState(false)
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
  const chosenMore = wanted.has.length + (wanted.below === undefined ? 0 : 1)
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
      <Buttons>
        <Button kind="quiet" icon="search" onPress={() => setMore(true)}>
          {chosenMore === 0 ? text.more : text.moreChosen(chosenMore)}
        </Button>
        {!from && (
          <Button kind="quiet" icon="place" onPress={() => void locate()}>
            {text.nearest}
          </Button>
        )}
        {hasMap && (
          <Button kind="quiet" icon="tree" onPress={() => open('stationMap')}>
            {text.map}
          </Button>
        )}
      </Buttons>
      <QueryView
        query={query}
        empty={({ stations }) =>
          stations.length === 0 ? <EmptyState picture="door" title={text.notYet} text={text.notYetText} /> : undefined
        }
      >
        {({ stations, places }) => {
          const found = filterStations(stations, names, wanted, Date.now(), from)
          return (
            <>
              {more && (
                <MoreSheet
                  wanted={wanted}
                  places={places}
                  count={found.length}
                  onChange={setWanted}
                  onClose={() => setMore(false)}
                />
              )}
              {found.length === 0 && <EmptyState title={text.none} text={text.noneText} />}
              {found.length > 0 && <View className="nx-quiet">{text.counted(found.length)}</View>}
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
