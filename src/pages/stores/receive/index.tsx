import { useState } from 'react'
import { useQuery } from '@/cloud'
import { stores } from '@/contract/stores'
import { receiveText as text } from '@/copy/stores'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Missing } from '../parts/missing'
import { Form } from './form'

/** One thing after the other: the form is empty again as soon as one is in the book. */
function Receive({ node }: { node: string }) {
  const query = useQuery(stores.catalogue, { node })
  const [round, setRound] = useState(0)
  const { toast, say } = useToast()
  const done = (words: string) => {
    say(words)
    setRound(before => before + 1)
  }
  return (
    <Screen title={titles.storeReceive}>
      <QueryView query={query}>
        {({ items, mayOwn }) => {
          const shown = items.filter(item => item.shown)
          const add = mayOwn && (
            <Button kind="quiet" icon="plus" onPress={() => open('storeItemForm', { node })}>
              {text.newItem}
            </Button>
          )
          return shown.length === 0 ? (
            <EmptyState title={text.none} text={mayOwn ? text.noneText : text.noneKeeper}>
              {add}
            </EmptyState>
          ) : (
            <>
              <Form key={round} node={node} items={shown} onDone={done} />
              {add}
            </>
          )
        }}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function StoreReceivePage() {
  const node = useParam('node')
  return node === undefined ? <Missing title="storeReceive" code="STORE_PLACE_UNKNOWN" /> : <Receive node={node} />
}
