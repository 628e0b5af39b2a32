import { View } from '@tarojs/components'
import type { Balance, GoodCard, ShopRow } from '@/contract/market'
import { marketText as text } from '@/copy/market'
import { Badge } from '@/ui/badge'
import { open } from '@/ui/navigation'
import { Press } from '@/ui/press'
import { GoodPicture } from '../parts/picture'
import { Price } from '../parts/price'
import { missingFor } from '../parts/spendable'
import './goods.scss'

interface Props {
  goods: readonly GoodCard[]
  shops: readonly ShopRow[]
  balances: readonly Balance[]
  member: boolean
}

/** Whether one can have it now, in words. */
function Standing({ good, shop, missing }: { good: GoodCard; shop: ShopRow; missing: number | undefined }) {
  const { left, kind, unit } = good
  if (!shop.open) return <Badge>{text.closed}</Badge>
  if (left === 0) return <Badge>{kind === 'service' ? text.noPlaces : text.gone}</Badge>
  if (missing !== undefined && missing > 0) return <Badge tone="gold">{text.short(missing)}</Badge>
  return <View className="nx-quiet">{kind === 'service' ? text.places(left) : text.left(left, unit)}</View>
}

/** What can be had now stands first, then what one is nearest to. */
function sorted({ goods, shops, balances }: Omit<Props, 'member'>) {
  const shopOf = new Map(shops.map(shop => [shop.id, shop]))
  return goods
    .flatMap(good => {
      const shop = shopOf.get(good.shop)
      return shop ? [{ good, shop, missing: missingFor(good.price, balances, shop.purses) }] : []
    })
    .sort(
      (one, other) =>
        Number(one.good.left === 0) - Number(other.good.left === 0) ||
        one.missing - other.missing ||
        one.good.price - other.good.price,
    )
}

/** Things as cards: the picture, the name, the price large. */
export function Goods({ member, ...about }: Props) {
  return (
    <View className="nx-goods">
      {sorted(about).map(({ good, shop, missing }) => (
        <Press key={good.id} className="nx-goods__one" onPress={() => open('good', { id: good.id })}>
          <GoodPicture link={good.picture} kind={good.kind} />
          <View className="nx-goods__words">
            <View className="nx-goods__name">{good.name}</View>
            <View className="nx-goods__where">{shop.name}</View>
            <View className="nx-goods__line">
              <Price points={good.price} />
              <Standing good={good} shop={shop} missing={member ? missing : undefined} />
            </View>
          </View>
        </Press>
      ))}
    </View>
  )
}
