import { useQuery } from '@/cloud'
import { market, type OrderRow } from '@/contract/market'
import { momentText } from '@/copy/dates'
import { orderText as text } from '@/copy/market'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { open } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { OrderBadge } from '../parts/order-badge'
import { lastDayText, slotText } from '../parts/slot-text'

const usePage = (after: string | undefined) =>
  useQuery(market.mine, { ...(after !== undefined && { after }) }, { keep: after === undefined })

/** What matters now: when to come, as long as it waits; afterwards when it was. */
const noteOf = ({ state, shop, slot, expiresAt, at }: OrderRow): string => {
  if (state !== 'open') return `${shop} · ${momentText(at)}`
  return `${shop} · ${slot === undefined ? text.until(lastDayText(expiresAt)) : text.slot(slotText(slot))}`
}

/** What I redeemed, the latest first. */
export default function MyOrdersPage() {
  return (
    <Screen title={titles.myOrders}>
      <Paged
        usePage={usePage}
        empty={
          <EmptyState picture="lantern" title={text.none} text={text.noneText}>
            <Button kind="primary" icon="cart" onPress={() => open('market')}>
              {text.toMarket}
            </Button>
          </EmptyState>
        }
      >
        {rows => (
          <Rows>
            {rows.map(row => (
              <Row
                key={row.id}
                title={row.name}
                note={noteOf(row)}
                end={<OrderBadge state={row.state} />}
                onPress={() => open('order', { id: row.id })}
              />
            ))}
          </Rows>
        )}
      </Paged>
    </Screen>
  )
}
