import { useQuery } from '@/cloud'
import { stations } from '@/contract/stations'
import { titles } from '@/copy/titles'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { Code } from './code'
import { Form } from './form'
import { NoticeForm } from './notice-form'

/** A station as its staff write it: the notice of the day first, for that is what changes. */
export default function StationEditPage() {
  const node = useParam('node')
  const query = useQuery(stations.details, { node: node ?? '' }, { enabled: node !== undefined })
  return (
    <Screen title={titles.stationEdit}>
      {node === undefined ? (
        <RefusalNotice error={{ code: 'STATION_NOT_FOUND' }} />
      ) : (
        <QueryView query={query}>
          {({ name, details, photoLinks, folder, code, notice }) => (
            <>
              <Heading level={1}>{name}</Heading>
              {details && <NoticeForm node={node} notice={notice} onChanged={query.reload} />}
              <Form node={node} before={details} photoLinks={photoLinks} folder={folder} onSaved={query.reload} />
              <Code node={node} code={code} onChanged={query.reload} />
            </>
          )}
        </QueryView>
      )}
    </Screen>
  )
}
