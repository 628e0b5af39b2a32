import { useQuery } from '@/cloud'
import { market } from '@/contract/market'
import { titles } from '@/copy/titles'
import { goBack, replace, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { Add } from './add'
import { Edit } from './edit'

function EditOf({ id }: { id: string }) {
  const query = useQuery(market.shopDesk, { shop: id })
  return <QueryView query={query}>{({ shop }) => <Edit shop={shop} onDone={goBack} />}</QueryView>
}

/** Opens a shop at a place, or changes what is written about one. */
export default function ShopFormPage() {
  const node = useParam('node')
  const shop = useParam('shop')
  return (
    <Screen title={titles.shopForm}>
      {shop !== undefined && <EditOf id={shop} />}
      {shop === undefined && node !== undefined && <Add node={node} onDone={id => replace('shopDesk', { id })} />}
      {shop === undefined && node === undefined && <RefusalNotice error={{ code: 'SHOP_NOT_FOUND' }} />}
    </Screen>
  )
}
