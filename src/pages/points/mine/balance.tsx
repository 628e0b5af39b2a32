import { View } from '@tarojs/components'
import type { PurseView } from '@/contract/points/records'
import { pointsShown } from '@/contract/points/shown'
import { pointsText as text } from '@/copy/points'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import './balance.scss'

/** What there is, large; what lapses next, what is honour only, what is owed. */
export function Balance({ purse: { purse, balance, debt, honour, lapsing, frozen } }: { purse: PurseView }) {
  return (
    <>
      <Card tone="gold">
        <View className="nx-points">
          <View>{`${text.purses[purse]} · ${text.usable}`}</View>
          <View className="nx-points__amount">
            <View className="nx-points__number">{pointsShown(balance)}</View>
            <View className="nx-points__unit">{text.unit}</View>
          </View>
          {lapsing && <View>{text.lapsing(lapsing.points, lapsing.at, balance)}</View>}
          {honour > 0 && <View>{text.honour(honour)}</View>}
        </View>
      </Card>
      {debt > 0 && (
        <Notice tone="info" title={text.debt(debt)}>
          <View>{text.debtText}</View>
        </Notice>
      )}
      {frozen && (
        <Notice tone="warning" title={text.frozen}>
          <View>{text.frozenText}</View>
        </Notice>
      )}
    </>
  )
}
