import { useState } from 'react'
import { useQuery } from '@/cloud'
import { market } from '@/contract/market'
import { goodFormText as text } from '@/copy/market/desk'
import { titles } from '@/copy/titles'
import { goBack, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Add } from './add'
import { Edit } from './edit'

/** One thing after the other: the form is empty again as soon as one stands on the shelf. */
function Form({ shop, id }: { shop: string; id: string | undefined }) {
  const query = useQuery(market.shopDesk, { shop })
  const [round, setRound] = useState(0)
  const { toast, say } = useToast()
  const added = () => {
    say(text.added)
    setRound(before => before + 1)
  }
  return (
    <QueryView query={query}>
      {({ goods, folder }) => {
        if (id === undefined)
          return (
            <>
              <Add key={round} shop={shop} folder={folder} onAdded={added} />
              {toast}
            </>
          )
        const good = goods.find(one => one.id === id)
        return good ? (
          <Edit good={good} folder={folder} onDone={goBack} />
        ) : (
          <RefusalNotice error={{ code: 'GOOD_NOT_FOUND' }} />
        )
      }}
    </QueryView>
  )
}

/** Puts a thing onto the shelf of a shop, or changes how it is offered. */
export default function GoodFormPage() {
  const shop = useParam('shop')
  const id = useParam('id')
  return (
    <Screen title={titles.goodForm}>
      {shop === undefined ? <RefusalNotice error={{ code: 'SHOP_NOT_FOUND' }} /> : <Form shop={shop} id={id} />}
    </Screen>
  )
}
