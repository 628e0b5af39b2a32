import { View } from '@tarojs/components'
import type { Balance } from '@/contract/market'
import type { Purse } from '@/contract/points/purses'
import { marketText as text } from '@/copy/market'
import { Card } from '@/ui/card'
import { Price } from './price'
import { spendableWith } from './spendable'
import './balances.scss'

interface Props {
  balances: readonly Balance[]
  member: boolean
  /** purses that are taken here; one of which there is nothing stays away where another has something */
  taken: readonly Purse[]
}

/** What there is to spend, large; what is in the way, in words. */
export function Balances({ balances, member, taken }: Props) {
  if (!member) return <View className="nx-quiet">{text.notMember}</View>
  const shown = spendableWith(balances, taken)
  return (
    <Card tone="gold">
      <View className="nx-balances">
        {shown.map(({ purse, balance, debt, frozen }) => (
          <View key={purse} className="nx-balances__one">
            <View className="nx-quiet">{text.purses[purse]}</View>
            <Price points={balance} large />
            {frozen && <View className="nx-quiet">{text.frozen}</View>}
            {debt > 0 && <View className="nx-quiet">{text.debt(debt)}</View>}
          </View>
        ))}
      </View>
    </Card>
  )
}
