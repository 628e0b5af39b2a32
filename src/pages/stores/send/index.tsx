import { useQuery } from '@/cloud'
import { stores } from '@/contract/stores'
import { sendText as text } from '@/copy/stores'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { replace, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { Missing } from '../parts/missing'
import { Form } from './form'

function Send({ node }: { node: string }) {
  const query = useQuery(stores.desk, { node })
  return (
    <Screen title={titles.storeSend}>
      <QueryView query={query}>
        {({ place, stocks, targets }) => {
          const there = stocks.filter(({ quantity }) => quantity > 0)
          return there.length === 0 ? (
            <EmptyState title={text.nothing} />
          ) : (
            <Form
              node={node}
              place={place}
              stocks={there}
              targets={targets}
              onDone={id => replace('storeTransfer', { id })}
            />
          )
        }}
      </QueryView>
    </Screen>
  )
}

/** From here to another place. */
export default function StoreSendPage() {
  const node = useParam('node')
  return node === undefined ? <Missing title="storeSend" code="STORE_PLACE_UNKNOWN" /> : <Send node={node} />
}
