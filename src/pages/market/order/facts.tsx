import { platform } from '@/cloud'
import type { OrderView } from '@/contract/market'
import { momentText } from '@/copy/dates'
import { goodText, marketText, orderText as text } from '@/copy/market'
import { Row, Rows } from '@/ui/rows'

/** Where and when, and what it cost. */
export function Facts({ order }: { order: OrderView }) {
  const { shop, kind, at, price, purse, endedAt } = order
  const { place, name, spot, hours, phone } = shop
  return (
    <Rows>
      <Row
        icon="place"
        title={kind === 'service' ? goodText.whereService : goodText.where}
        note={`${place} · ${name}\n${spot}`}
      />
      <Row icon="clock" title={goodText.hours} note={hours} />
      {phone !== undefined && (
        <Row icon="phone" title={marketText.call(phone)} onPress={() => void platform.callPhone(phone)} />
      )}
      <Row icon="star" title={text.price} note={marketText.purses[purse]} end={marketText.amount(price)} />
      <Row icon="history" title={text.at} end={momentText(at)} />
      {endedAt !== undefined && <Row icon="check" title={text.ended} end={momentText(endedAt)} />}
    </Rows>
  )
}
