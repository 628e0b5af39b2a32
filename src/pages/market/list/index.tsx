import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type GoodKind, goodKinds, market } from '@/contract/market'
import { communityOf } from '@/contract/people/home'
import { type Purse, purses } from '@/contract/points/purses'
import { marketText as text } from '@/copy/market'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { Balances } from '../parts/balances'
import { Goods } from './goods'
import { Shops } from './shops'

type Filter = GoodKind | 'all'
const filters: readonly { readonly value: Filter; readonly title: string }[] = [
  { value: 'all', title: text.all },
  ...(Object.keys(goodKinds) as GoodKind[]).map(value => ({ value, title: goodKinds[value] })),
]
const allPurses = Object.keys(purses) as Purse[]

/** Everything that the shops of a community offer, and what one has to pay with. */
function Market({ node }: { node: string }) {
  const query = useQuery(market.list, { node }, { keep: true })
  const [filter, setFilter] = useState<Filter>('all')
  const place = query.data?.place
  useShare({ title: place === undefined ? titles.market : text.share(place), route: 'market', params: { node } })
  return (
    <Screen title={titles.market} wide>
      <Group>
        <Heading level={1}>{place === undefined ? titles.market : text.title(place)}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <QueryView
        query={query}
        empty={({ shops }) =>
          shops.length === 0 ? <EmptyState title={text.noShop} text={text.noShopText} /> : undefined
        }
      >
        {({ shops, goods, balances, member }) => {
          const shown = goods.filter(({ kind }) => filter === 'all' || kind === filter)
          return (
            <Columns side={<Shops shops={shops} />}>
              <Balances balances={balances} member={member} taken={allPurses} />
              {member && (
                <Rows>
                  <Row
                    icon="ticket"
                    title={titles.myOrders}
                    note={text.myOrdersNote}
                    onPress={() => open('myOrders')}
                  />
                </Rows>
              )}
              {goods.length > 0 && <Chips options={filters} chosen={filter} onChoose={setFilter} />}
              {goods.length === 0 && <EmptyState title={text.empty} text={text.emptyText} />}
              {goods.length > 0 && shown.length === 0 && <View className="nx-quiet">{text.noKind}</View>}
              <Goods goods={shown} shops={shops} balances={balances} member={member} />
            </Columns>
          )
        }}
      </QueryView>
    </Screen>
  )
}

/** Opened without a place: the market of one's own community. */
export default function MarketPage() {
  const asked = useParam('node')
  const { me, visit } = useSession()
  const home = me?.person?.home
  const node = asked ?? visit?.node ?? (home && communityOf(home.id))
  if (node !== undefined) return <Market key={node} node={node} />
  return (
    <Screen title={titles.market}>
      <EmptyState picture="door" title={text.noHome} text={text.noHomeText}>
        <Button kind="primary" icon="place" onPress={() => open('profile')}>
          {text.setHome}
        </Button>
      </EmptyState>
    </Screen>
  )
}
