import { View } from '@tarojs/components'
import { type StockRow, storeDefaults } from '@/contract/stores'
import { endsSoon, expiryText, moneyText, storesText, thingText as text } from '@/copy/stores'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty'
import { Row, Rows } from '@/ui/rows'
import { Amount } from '../parts/amount'
import { lotText, today } from '../parts/lot-text'

interface Props {
  stock: StockRow
  onChoose(lot: string): void
}

/** Batch by batch, the first to end first; a press opens what can be done with one. */
export function Lots({ stock: { lots, unit }, onChoose }: Props) {
  const there = lots.filter(({ left }) => left > 0)
  if (there.length === 0) return <EmptyState title={text.noBatches} />
  return (
    <Rows>
      {there.map(lot => {
        const soon = endsSoon(lot.expires, today(), storeDefaults.expiryWarningDays)
        const ends = expiryText(lot.expires, today())
        return (
          <Row
            key={lot.lot}
            title={lotText(lot)}
            note={
              <>
                {[storesText.sources[lot.source], text.each(moneyText(lot.value), unit), soon ? undefined : ends]
                  .filter(Boolean)
                  .join(' · ')}
                {soon && ends && (
                  <View>
                    <Badge tone="gold">{ends}</Badge>
                  </View>
                )}
              </>
            }
            end={<Amount count={lot.left} unit={unit} />}
            onPress={() => onChoose(lot.lot)}
          />
        )
      })}
    </Rows>
  )
}
