import { useState } from 'react'
import { useQuery, useRenewal } from '@/cloud'
import { stores } from '@/contract/stores'
import { thingText as text } from '@/copy/stores'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Missing } from '../parts/missing'
import { Book } from './book'
import { Counting } from './counting'
import { LotSheet } from './lot-sheet'
import { Lots } from './lots'
import { Sum } from './sum'

/** One thing at one place: its batches, what was counted, and its book. */
function Thing({ id }: { id: string }) {
  // the first page of its book, asked once: what lies there stands above all pages
  const query = useQuery(stores.movements, { stock: id })
  const [chosen, setChosen] = useState<string>()
  const [version, setVersion] = useState(0)
  const { toast, say } = useToast()
  const { renewing, renew } = useRenewal(query.reload)
  const done = async (words: string) => {
    setChosen(undefined)
    say(words)
    setVersion(before => before + 1)
    await renew()
  }
  return (
    <Screen title={titles.storeThing} wide>
      <QueryView query={query}>
        {({ stock, place, shelves }) => {
          const lot = stock.lots.find(one => one.lot === chosen)
          return (
            <>
              <Sum stock={stock} place={place} />
              <Columns side={<Book stock={stock} version={version} onDone={done} />}>
                {stock.counting && (
                  <Counting stock={stock} counting={stock.counting} renewing={renewing} onDone={done} />
                )}
                <Group>
                  <Heading>{text.batches}</Heading>
                  <Lots stock={stock} onChoose={setChosen} />
                </Group>
                {stock.lots.length > 0 && !stock.counting && (
                  <Button icon="sums" onPress={() => open('storeCount', { stock: id })}>
                    {text.count}
                  </Button>
                )}
              </Columns>
              {lot && (
                <LotSheet
                  stock={stock}
                  lot={lot}
                  shelves={shelves}
                  onDone={done}
                  onClose={() => setChosen(undefined)}
                />
              )}
            </>
          )
        }}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function StoreThingPage() {
  const id = useParam('stock')
  return id === undefined ? <Missing title="storeThing" code="STORE_NOT_FOUND" /> : <Thing key={id} id={id} />
}
