import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type Place, people } from '@/contract/people'
import { appText } from '@/copy/app'
import { nominateText as text } from '@/copy/honours/nominate'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

interface Props {
  onChoose(place: { readonly node: string; readonly name: string }): void
  onClose(): void
}

/** A community in two presses: the street, then what lies in it. */
export function PlaceSheet({ onChoose, onClose }: Props) {
  const [street, setStreet] = useState<Place>()
  const query = useQuery(people.places, street ? { kinds: ['community'], below: street.id } : { kinds: ['street'] })
  const choose = (place: Place) => (street ? onChoose({ node: place.id, name: place.name }) : setStreet(place))
  return (
    <Sheet title={street ? `${street.name} · ${text.choose}` : text.chooseStreet} onClose={onClose}>
      {street && (
        <Button kind="quiet" icon="back" onPress={() => setStreet(undefined)}>
          {appText.back}
        </Button>
      )}
      <QueryView
        query={query}
        empty={({ places }) => (places.some(({ open }) => open) ? undefined : <EmptyState title={text.noPlaces} />)}
      >
        {({ places }) => (
          <Rows>
            {places
              .filter(({ open }) => open)
              .map(place => (
                <Row key={place.id} icon="place" title={place.name} onPress={() => choose(place)} />
              ))}
          </Rows>
        )}
      </QueryView>
    </Sheet>
  )
}
