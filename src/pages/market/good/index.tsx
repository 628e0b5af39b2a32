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

interface GoodProps {
  found: Found
  slot: number | undefined
  onSlot(at: number): void
}

function Good({ found, slot, onSlot }: GoodProps) {
  const { good, shop, balances, member } = found
  const obstacle = obstacleOf(found)
  const service = good.kind === 'service'
  return (
    <>
      <Pictures links={good.pictures} />
      <About good={good} shop={shop} />
      {service && <Slots slots={good.slots} chosen={slot} onChoose={onSlot} />}
      <Balances balances={balances} member={member} taken={shop.purses} />
      {obstacle !== undefined && <Notice title={obstacle} />}
      <View className="nx-quiet">{service ? text.noShow : text.keep}</View>
      <View className="nx-quiet">{text.cancel}</View>
    </>
  )
}

/** The one act of the page, at the thumb's end. */
function Act({ found, slot, onPress }: { found: Found; slot: number | undefined; onPress(): void }) {
  const { good, member } = found
  const service = good.kind === 'service'
  return (
    <Button
      kind="primary"
      icon={service ? 'clock' : 'ticket'}
      disabled={service && slot === undefined}
      onPress={() => (member ? onPress() : open('consent'))}
    >
      {service ? text.book(good.price) : text.redeem(good.price)}
    </Button>
  )
}

/** One thing: what it is, where and when to fetch it, and the one button that redeems it. */
function GoodOf({ id }: { id: string }) {
  const query = useQuery(market.good, { id })
  const [slot, setSlot] = useState<number>()
  const [sure, setSure] = useState(false)
  const found = query.status === 'refused' ? undefined : query.data
  const name = found?.good.name
  useShare({ title: name ?? titles.market, route: 'good', params: { id } })
  const close = () => {
    setSure(false)
    query.reload()
  }
  return (
    <Screen
      title={titles.good}
      footer={
        found && obstacleOf(found) === undefined && <Act found={found} slot={slot} onPress={() => setSure(true)} />
      }
    >
      <Heading level={1}>{name ?? titles.good}</Heading>
      <QueryView query={query}>{shown => <Good found={shown} slot={slot} onSlot={setSlot} />}</QueryView>
      {found && sure && (
        <Confirm {...found} slot={slot} onDone={order => replace('order', { id: order })} onClose={close} />
      )}
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
