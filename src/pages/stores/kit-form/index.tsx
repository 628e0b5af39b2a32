import { useQuery } from '@/cloud'
import { stores } from '@/contract/stores'
import { titles } from '@/copy/titles'
import { goBack, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { Missing } from '../parts/missing'
import { Form } from './form'

function KitForm({ node, after }: { node: string; after: string | undefined }) {
  const query = useQuery(stores.catalogue, { node })
  return (
    <Screen title={titles.kitForm}>
      <QueryView query={query}>
        {({ items, kits }) => (
          <Form node={node} items={items} before={kits.find(({ id }) => id === after)} onDone={goBack} />
        )}
      </QueryView>
    </Screen>
  )
}

/** A new kit, or the next version of one. */
export default function KitFormPage() {
  const node = useParam('node')
  const after = useParam('after')
  return node === undefined ? (
    <Missing title="kitForm" code="STORE_PLACE_UNKNOWN" />
  ) : (
    <KitForm node={node} after={after} />
  )
}
