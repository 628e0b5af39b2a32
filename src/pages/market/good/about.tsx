import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import type { GoodView, ShopRow } from '@/contract/market'
import { marketText, goodText as text } from '@/copy/market'
import { Card } from '@/ui/card'
import { Row, Rows } from '@/ui/rows'
import { Price } from '../parts/price'

/** What it costs, how many there are, where and when to fetch it. */
export function About({ good, shop }: { good: GoodView; shop: ShopRow }) {
  const { price, left, unit, kind, note, perMonth, mine } = good
  const { name, place, spot, hours, phone } = shop
  const service = kind === 'service'
  const limit = perMonth === 0 ? text.noLimit : `${perMonth} ${unit}`
  return (
    <>
      <Card>
        <Price points={price} large />
        {left > 0 && (
          <View className="nx-quiet">{service ? marketText.places(left) : marketText.left(left, unit)}</View>
        )}
        {note !== undefined && <View>{note}</View>}
      </Card>
      <Rows>
        <Row icon="place" title={service ? text.whereService : text.where} note={`${place} · ${name}\n${spot}`} />
        <Row icon="clock" title={text.hours} note={hours} />
        <Row
          icon="info"
          title={text.limit}
          note={mine > 0 && perMonth > 0 ? text.had(mine, unit) : undefined}
          end={limit}
        />
        {phone !== undefined && (
          <Row icon="phone" title={marketText.call(phone)} onPress={() => void platform.callPhone(phone)} />
        )}
      </Rows>
    </>
  )
}
