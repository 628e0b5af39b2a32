import { useQuery } from '@/cloud'
import { stores } from '@/contract/stores'
import { storesText, transferText as text } from '@/copy/stores'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { Missing } from '../parts/missing'
import { TransferRow } from '../parts/transfer-row'

function Transfers({ node }: { node: string }) {
  const usePage = (after: string | undefined) =>
    useQuery(stores.transfers, { node, ...(after !== undefined && { after }) })
  return (
    <Screen title={titles.storeTransfers}>
      <Paged usePage={usePage} empty={<EmptyState title={text.none} />}>
        {rows => (
          <Rows>
            {rows.map(one => (
              <TransferRow
                key={one.id}
                transfer={one}
                title={one.from === node ? storesText.to(one.toPlace) : storesText.from(one.fromPlace)}
              />
            ))}
          </Rows>
        )}
      </Paged>
    </Screen>
  )
}

/** All that ever came to a place or left it. */
export default function StoreTransfersPage() {
  const node = useParam('node')
  return node === undefined ? <Missing title="storeTransfers" code="STORE_PLACE_UNKNOWN" /> : <Transfers node={node} />
}
