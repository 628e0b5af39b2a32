import { useQuery } from '@/cloud'
import { service } from '@/contract/service'
import { titles } from '@/copy/titles'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { Edit } from './edit'
import { Publish } from './publish'
import { emptyForm, typedFrom } from './state'

/** Publishes an activity at a place, perhaps like an earlier one (`from`), or changes one that is published (`id`). */
export default function ActivityFormPage() {
  const node = useParam('node')
  const id = useParam('id')
  const from = useParam('from')
  const known = id ?? from
  const query = useQuery(service.read, { id: known ?? '' }, { enabled: known !== undefined })
  return (
    <Screen title={titles.activityForm}>
      {id !== undefined && <QueryView query={query}>{({ activity }) => <Edit activity={activity} />}</QueryView>}
      {id === undefined && node !== undefined && from === undefined && <Publish node={node} first={emptyForm} fresh />}
      {id === undefined && node !== undefined && from !== undefined && (
        <QueryView query={query}>
          {({ activity }) => <Publish node={node} first={{ ...typedFrom(activity), day: '' }} fresh={false} />}
        </QueryView>
      )}
      {id === undefined && node === undefined && <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />}
    </Screen>
  )
}
