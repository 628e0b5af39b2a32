import type { SettledThing } from '@/contract/market'
import { pointsText } from '@/copy/market'
import { settlementText } from '@/copy/market/desk'
import { Card } from '@/ui/card'
import { Figure, Figures } from '@/ui/figures'

const text = settlementText.sum

/** The day in a few numbers; points of two purses are never added up. */
export function Sums({ things }: { things: readonly SettledThing[] }) {
  const sum = (pick: (thing: SettledThing) => number) => things.reduce((all, thing) => all + pick(thing), 0)
  const rider = sum(({ points }) => points.rider)
  return (
    <Card>
      <Figures>
        <Figure name={text.handed} value={sum(({ handed }) => handed)} />
        <Figure name={text.back} value={sum(thing => thing.cancelled + thing.withdrawn + thing.expired)} />
        <Figure name={text.volunteer} value={pointsText(sum(({ points }) => points.volunteer))} />
        {rider > 0 && <Figure name={text.rider} value={pointsText(rider)} />}
      </Figures>
    </Card>
  )
}
