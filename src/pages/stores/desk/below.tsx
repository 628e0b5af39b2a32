import type { PlaceSum } from '@/contract/stores'
import { moneyText, storesText as text } from '@/copy/stores'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

/** The stores of the places below, the most worth first. */
export function Below({ places }: { places: readonly PlaceSum[] }) {
  if (places.length === 0) return null
  return (
    <Group>
      <Heading>{text.below}</Heading>
      <Rows>
        {places.map(({ node, place, value, things, low, expiring }) => (
          <Row
            key={node}
            icon="place"
            title={place}
            note={text.belowNote(things, low, expiring)}
            end={moneyText(value)}
            onPress={() => open('storeDesk', { node })}
          />
        ))}
      </Rows>
    </Group>
  )
}
