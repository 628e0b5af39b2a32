import { useQuery } from '@/cloud'
import { stations } from '@/contract/stations'
import { stationText as text } from '@/copy/stations'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { placed } from './placed'
import { Spots } from './spots'

/** Stations by where they are: on WeChat's map, and as a plain list with the way there where there is no map. */
export default function StationMapPage() {
  const query = useQuery(stations.list, {}, { keep: true })
  return (
    <Screen title={titles.stationMap}>
      <QueryView
        query={query}
        empty={({ stations: rows }) =>
          placed(rows).length === 0 ? (
            <EmptyState picture="door" title={text.noSpots} text={text.noSpotsText} />
          ) : undefined
        }
      >
        {({ stations: rows }) => <Spots stations={placed(rows)} />}
      </QueryView>
    </Screen>
  )
}
