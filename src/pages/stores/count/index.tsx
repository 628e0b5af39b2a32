import { useQuery } from '@/cloud'
import { stores } from '@/contract/stores'
import { titles } from '@/copy/titles'
import { goBack, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { Missing } from '../parts/missing'
import { Form } from './form'

function Count({ id }: { id: string }) {
  const query = useQuery(stores.movements, { stock: id })
  return (
    <Screen title={titles.storeCount}>
      <QueryView query={query}>{({ stock }) => <Form stock={stock} onDone={goBack} />}</QueryView>
    </Screen>
  )
}

/** The first step of taking stock. */
export default function StoreCountPage() {
  const id = useParam('stock')
  return id === undefined ? <Missing title="storeCount" code="STORE_NOT_FOUND" /> : <Count id={id} />
}
