import type { DeskGood } from '@/contract/market'
import { shopText as text } from '@/copy/market/desk'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

/** What there is of it, and why it wants a look. */
function Standing({ good: { kind, left, unit, isLow, shown, counting } }: { good: DeskGood }) {
  const amount = kind === 'service' ? text.free(left) : text.left(left, unit)
  if (!shown) return <Badge>{text.hidden}</Badge>
  if (counting) return <Badge tone="teal">{text.counting}</Badge>
  return <Badge tone={isLow ? 'gold' : 'plain'}>{isLow ? `${text.low} · ${amount}` : amount}</Badge>
}

const noteOf = ({ price, waiting, unit }: DeskGood): string =>
  [text.price(price), ...(waiting > 0 ? [text.waiting(waiting, unit)] : [])].join(' · ')

/** What wants a look first: it is what the keeper came for; what is off the shelf last. */
const rankOf = ({ counting, isLow, shown }: DeskGood): number => (counting ? 0 : isLow ? 1 : shown ? 2 : 3)

export function Shelf({ goods, onChoose }: { goods: readonly DeskGood[]; onChoose(id: string): void }) {
  if (goods.length === 0) return <EmptyState title={text.noGoods} text={text.noGoodsText} />
  const sorted = [...goods].sort((one, other) => rankOf(one) - rankOf(other))
  return (
    <Group>
      <Heading>{text.goods}</Heading>
      <Rows>
        {sorted.map(good => (
          <Row
            key={good.id}
            title={good.name}
            note={noteOf(good)}
            end={<Standing good={good} />}
            onPress={() => onChoose(good.id)}
          />
        ))}
      </Rows>
    </Group>
  )
}
