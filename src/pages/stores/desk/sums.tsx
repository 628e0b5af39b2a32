import { type StockRow, storeDefaults } from '@/contract/stores'
import { endsSoon, moneyText, storesText as text } from '@/copy/stores'
import { Card } from '@/ui/card'
import { Figure, Figures } from '@/ui/figures'
import { today } from '../parts/lot-text'

/** A store in a few numbers. */
export function Sums({ stocks }: { stocks: readonly StockRow[] }) {
  const day = today()
  const there = stocks.filter(({ quantity }) => quantity > 0)
  const ending = there.filter(({ lots }) =>
    lots.some(({ left, expires }) => left > 0 && endsSoon(expires, day, storeDefaults.expiryWarningDays)),
  ).length
  const low = stocks.filter(({ isLow }) => isLow).length
  return (
    <Card tone="gold">
      <Figures>
        <Figure name={text.worth} value={moneyText(there.reduce((sum, { value }) => sum + value, 0))} />
        <Figure name={text.thingsHere} value={there.length} />
        {ending > 0 && <Figure name={text.endingHere} value={ending} />}
        {low > 0 && <Figure name={text.lowHere} value={low} />}
      </Figures>
    </Card>
  )
}
