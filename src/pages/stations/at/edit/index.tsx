import { useQuery } from '@/cloud'
import { stations } from '@/contract/stations'
import { stationDeskText } from '@/copy/stations'
import { titles } from '@/copy/titles'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { Form } from './form'
import { NoticeForm } from './notice-form'

const text = stationDeskText.edit

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
              <Rows>
                <Row
                  icon="scan"
                  title={text.code}
                  note={code ?? text.codeNone}
                  onPress={() => open('codesDesk', { node, place: name })}
                />
              </Rows>
            </>
          )}
        </QueryView>
      )}
    </Screen>
  )
}
