import { useQuery } from '@/cloud'
import { stores } from '@/contract/stores'
import { titles } from '@/copy/titles'
import { goBack, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { Missing } from '../parts/missing'
import { Add } from './add'
import { Edit } from './edit'

function EditOf({ node, id }: { node: string; id: string }) {
  const query = useQuery(stores.catalogue, { node })
  return (
    <QueryView query={query}>
      {({ items }) => {
        const item = items.find(one => one.id === id)
        return item ? <Edit item={item} onDone={goBack} /> : <RefusalNotice error={{ code: 'ITEM_NOT_FOUND' }} />
      }}
    </QueryView>
  )
}

/** Another item of a place, or how one is kept. */
export default function StoreItemFormPage() {
  const node = useParam('node')
  const id = useParam('item')
  if (node === undefined) return <Missing title="storeItemForm" code="STORE_PLACE_UNKNOWN" />
  return (
    <Screen title={titles.storeItemForm}>
      {id === undefined ? <Add node={node} onDone={goBack} /> : <EditOf node={node} id={id} />}
    </Screen>
  )
}
