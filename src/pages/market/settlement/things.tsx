import type { SettledThing } from '@/contract/market'
import type { Purse } from '@/contract/points/purses'
import { marketText } from '@/copy/market'
import { settlementText as text } from '@/copy/market/desk'
import { Row, Rows } from '@/ui/rows'

const noteOf = ({ cancelled, withdrawn, expired, handed, unit }: SettledThing): string =>
  [
    text.handed(handed, unit),
    ...(cancelled > 0 ? [text.cancelled(cancelled)] : []),
    ...(withdrawn > 0 ? [text.withdrawn(withdrawn)] : []),
    ...(expired > 0 ? [text.expired(expired)] : []),
  ].join(' · ')

/** Points of two purses stay two numbers. */
const pointsOf = ({ points }: SettledThing): string =>
  (Object.keys(marketText.purses) as Purse[])
    .filter(purse => points[purse] > 0)
    .map(purse => `${marketText.purses[purse]} ${marketText.amount(points[purse])}`)
    .join(' · ')

/** Thing by thing: what became of it, and the points that stayed. */
export function Things({ things }: { things: readonly SettledThing[] }) {
  return (
    <Rows>
      {things.map(thing => (
        <Row
          key={`${thing.name}.${thing.unit}.${thing.kind}`}
          title={thing.name}
          note={noteOf(thing)}
          end={pointsOf(thing)}
        />
      ))}
    </Rows>
  )
}
