import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type Place, people } from '@/contract/people'
import { consultationText } from '@/copy/advice'
import { peopleText } from '@/copy/people'
import { EmptyState } from '@/ui/empty'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

/** First the street, then the community: two presses, one call each. */
export function PlaceSheet({ onChoose, onClose }: { onChoose(place: Place): void; onClose(): void }) {
  const [street, setStreet] = useState<Place>()
  const query = useQuery(people.places, street ? { kinds: ['community'], below: street.id } : { kinds: ['street'] }, {
    keep: true,
  })
  const open = (places: readonly Place[]) => places.filter(place => place.open)
  return (
    <Sheet title={street?.name ?? consultationText.handOver.placePick} onClose={onClose}>
      <QueryView
        query={query}
        empty={({ places }) =>
          open(places).length === 0 ? (
            <EmptyState title={peopleText.picker.none} text={peopleText.picker.noneText} />
          ) : undefined
        }
      >
        {({ places }) => (
          <Rows>
            {open(places).map(place => (
              <Row
                key={place.id}
                icon="place"
                title={place.name}
                onPress={() => (street ? onChoose(place) : setStreet(place))}
              />
            ))}
          </Rows>
        )}
      </QueryView>
    </Sheet>
  )
}
