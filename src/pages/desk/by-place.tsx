import type { WaitingMatter } from '@/contract/desk'
import type { NodeId } from '@/contract/organisation'
import { deskText as text } from '@/copy/desk'
import { Badge } from '@/ui/badge'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { totals } from './totals'

interface Props {
  node: NodeId
  matters: readonly WaitingMatter[]
  onChoose(place: { node: NodeId; place: string }): void
}

/** The same things by the places in which they wait; nothing is shown where there is only one. */
export function ByPlace({ node, matters, onChoose }: Props) {
  const places = totals(matters).filter(place => place.node !== node)
  if (places.length < 2) return null
  return (
    <Group>
      <Heading>{text.byPlace}</Heading>
      <Rows>
        {places.map(({ node: at, place, count }) => (
          <Row
            key={at}
            icon="place"
            title={place}
            end={<Badge>{text.count(count, false)}</Badge>}
            onPress={() => onChoose({ node: at, place })}
          />
        ))}
      </Rows>
    </Group>
  )
}
