import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { market } from '@/contract/market'
import { shopText as text } from '@/copy/market/desk'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { ActSheet } from './act-sheet'
import { Orders } from './orders'
import { Shelf } from './shelf'

type Found = OutputOf<typeof market.shopDesk>

/** The shelf left, what waits to be fetched and the ways on right. */
function Shop({ found, onDone }: { found: Found; onDone(words: string): void }) {
  const [chosen, setChosen] = useState<string>()
  const { shop, goods, orders } = found
  const good = goods.find(({ id }) => id === chosen)
  const done = (words: string) => {
    setChosen(undefined)
    onDone(words)
  }
  return (
    <>
      <Group>
        <Heading level={1}>{shop.name}</Heading>
        <View className="nx-quiet">{`${shop.place} · ${shop.spot}`}</View>
      </Group>
      <Columns
        side={
          <>
            <Orders orders={orders} onDone={onDone} />
            <Rows>
              <Row
                icon="sums"
                title={text.settlement}
                note={text.settlementNote}
                onPress={() => open('settlement', { shop: shop.id })}
              />
              <Row icon="eye" title={text.look} onPress={() => open('market', { node: shop.node })} />
              <Row icon="edit" title={text.edit} onPress={() => open('shopForm', { shop: shop.id })} />
            </Rows>
          </>
        }
      >
        <Shelf goods={goods} onChoose={setChosen} />
        <Button kind="quiet" icon="plus" onPress={() => open('goodForm', { shop: shop.id })}>
          {text.add}
        </Button>
      </Columns>
      {good && <ActSheet key={good.id} good={good} onDone={done} onClose={() => setChosen(undefined)} />}
    </>
  )
}

/** One shop with all that can be done in it; handing over is what its keeper does most. */
function ShopOf({ id }: { id: string }) {
  const query = useQuery(market.shopDesk, { shop: id })
  const { toast, say } = useToast()
  const done = (words: string) => {
    say(words)
    query.reload()
  }
  return (
    <Screen
      title={titles.shopDesk}
      wide
      footer={
        <Button kind="primary" icon="scan" onPress={() => open('shopCounter', { shop: id })}>
          {text.counter}
        </Button>
      }
    >
      <QueryView query={query}>{found => <Shop found={found} onDone={done} />}</QueryView>
      {toast}
    </Screen>
  )
}

export default function ShopDeskPage() {
  const id = useParam('id')
  if (id !== undefined) return <ShopOf id={id} />
  return (
    <Screen title={titles.shopDesk}>
      <RefusalNotice error={{ code: 'SHOP_NOT_FOUND' }} />
    </Screen>
  )
}
