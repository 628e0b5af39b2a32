import { useQuery } from '@/cloud'
import { type DeskShop, market } from '@/contract/market'
import { marketDeskText as text } from '@/copy/market/desk'
import { titles } from '@/copy/titles'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'

function Standing({ shop: { open: isOpen, waiting, low } }: { shop: DeskShop }) {
  if (low > 0) return <Badge tone="gold">{text.low(low)}</Badge>
  if (waiting > 0) return <Badge tone="teal">{text.waiting(waiting)}</Badge>
  return <Badge>{isOpen ? text.calm : text.closed}</Badge>
}

const noteOf = ({ place, spot, waiting, low }: DeskShop): string =>
  [place, spot, ...(low > 0 && waiting > 0 ? [text.waiting(waiting)] : [])].join(' · ')

/** The shops at and below a place, and what waits in each. */
function Desk({ node }: { node: string }) {
  const query = useQuery(market.desk, { node })
  const mayAdd = query.data?.mayHaveShop === true
  return (
    <Screen
      title={titles.marketDesk}
      wide
      footer={
        mayAdd && (
          <Button
            kind={query.data?.shops.length === 0 ? 'primary' : 'plain'}
            icon="plus"
            onPress={() => open('shopForm', { node })}
          >
            {text.add}
          </Button>
        )
      }
    >
      <QueryView query={query}>
        {({ place, shops }) => (
          <>
            <Heading level={1}>{text.title(place)}</Heading>
            {shops.length === 0 ? (
              <EmptyState title={text.none} text={mayAdd ? text.noneText : text.noneAbove} />
            ) : (
              <Rows>
                {shops.map(shop => (
                  <Row
                    key={shop.id}
                    icon="cart"
                    title={shop.name}
                    note={noteOf(shop)}
                    end={<Standing shop={shop} />}
                    onPress={() => open('shopDesk', { id: shop.id })}
                  />
                ))}
              </Rows>
            )}
          </>
        )}
      </QueryView>
    </Screen>
  )
}

export default function MarketDeskPage() {
  const node = useParam('node')
  if (node !== undefined) return <Desk key={node} node={node} />
  return (
    <Screen title={titles.marketDesk}>
      <RefusalNotice error={{ code: 'PLACE_UNKNOWN' }} />
    </Screen>
  )
}
