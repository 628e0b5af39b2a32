import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { market } from '@/contract/market'
import { marketText, goodText as text } from '@/copy/market'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { open, replace, useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { Balances } from '../parts/balances'
import { missingFor } from '../parts/spendable'
import { About } from './about'
import { Confirm } from './confirm'
import { Pictures } from './pictures'
import { Slots } from './slots'

type Found = OutputOf<typeof market.good>

/** Why it cannot be redeemed, in one line; nothing when it can. */
function obstacleOf({ good, shop, balances, member }: Found): string | undefined {
  if (!good.shown) return text.offShelf
  if (!shop.open) return marketText.closed
  if (good.left === 0) return good.kind === 'service' ? marketText.noPlaces : marketText.gone
  if (good.perMonth > 0 && good.mine >= good.perMonth) return text.had(good.mine, good.unit)
  const missing = missingFor(good.price, balances, shop.purses)
  return member && missing > 0 ? marketText.short(missing) : undefined
}

function Good({ found, onChanged }: { found: Found; onChanged(): void }) {
  const { good, shop, balances, member } = found
  const [slot, setSlot] = useState<number>()
  const [sure, setSure] = useState(false)
  const obstacle = obstacleOf(found)
  const service = good.kind === 'service'
  return (
    <>
      <Pictures links={good.pictures} />
      <About good={good} shop={shop} />
      {service && <Slots slots={good.slots} chosen={slot} onChoose={setSlot} />}
      <Balances balances={balances} member={member} taken={shop.purses} />
      {obstacle !== undefined && <Notice title={obstacle} />}
      {obstacle === undefined && (
        <Button
          kind="primary"
          icon={service ? 'clock' : 'ticket'}
          disabled={service && slot === undefined}
          onPress={() => (member ? setSure(true) : open('consent'))}
        >
          {service ? text.book(good.price) : text.redeem(good.price)}
        </Button>
      )}
      <View className="nx-quiet">{service ? text.noShow : text.keep}</View>
      <View className="nx-quiet">{text.cancel}</View>
      {sure && (
        <Confirm
          good={good}
          shop={shop}
          balances={balances}
          slot={slot}
          onDone={id => replace('order', { id })}
          onClose={() => {
            setSure(false)
            onChanged()
          }}
        />
      )}
    </>
  )
}

/** One thing: what it is, where and when to fetch it, and the one button that redeems it. */
function GoodOf({ id }: { id: string }) {
  const query = useQuery(market.good, { id })
  const name = query.data?.good.name
  useShare({ title: name ?? titles.market, route: 'good', params: { id } })
  return (
    <Screen title={titles.good}>
      <Heading level={1}>{name ?? titles.good}</Heading>
      <QueryView query={query}>{found => <Good found={found} onChanged={query.reload} />}</QueryView>
    </Screen>
  )
}

export default function GoodPage() {
  const id = useParam('id')
  if (id !== undefined) return <GoodOf id={id} />
  return (
    <Screen title={titles.good}>
      <RefusalNotice error={{ code: 'GOOD_NOT_FOUND' }} />
    </Screen>
  )
}
