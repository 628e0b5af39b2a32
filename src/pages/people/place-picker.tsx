import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { NodeId, NodeKind } from '@/contract/organisation'
import { nodeKinds } from '@/contract/organisation'
import { type Place, people } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

const text = peopleText.picker

export interface PlacePickerProps {
  title: string
  /** kinds that may be chosen, and those that lead to them */
  kinds: readonly NodeKind[]
  /** first only these are shown; choosing one shows what lies below it */
  first?: NodeKind
  below?: NodeId | undefined
  /** a place that is not offered */
  except?: NodeId
  /** a place that may be chosen as well, above the others */
  top?: { readonly name: string; choose(): void }
  onChoose(place: Place): void
  onClose(): void
}

/** Choosing a place: at most two presses, one call each. */
export function PlacePicker({ title, kinds, first, below, except, top, onChoose, onClose }: PlacePickerProps) {
  const [street, setStreet] = useState<Place>()
  const level = first && !street ? [first] : [...kinds]
  const within = street?.id ?? below
  const query = useQuery(people.places, { kinds: level, ...(within && { below: within }) }, { keep: true })
  const offered = (place: Place) => place.open && place.id !== except
  const kindNames = kinds.map(kind => nodeKinds[kind]).join('、')
  const choose = (place: Place) => (first && !street ? setStreet(place) : onChoose(place))
  return (
    <Sheet title={street ? text.inStreet(street.name, kindNames) : title} onClose={onClose}>
      {top && (
        <Rows>
          <Row icon="place" title={top.name} onPress={top.choose} />
        </Rows>
      )}
      {street && (
        <Button kind="quiet" icon="back" onPress={() => setStreet(undefined)}>
          {text.back}
        </Button>
      )}
      <QueryView
        query={query}
        empty={({ places }) =>
          places.some(offered) ? undefined : <EmptyState title={text.none} text={text.noneText} />
        }
      >
        {({ places, complete }) => (
          <>
            {!complete && <Notice title={text.incomplete} />}
            <Rows>
              {places.filter(offered).map(place => (
                <Row
                  key={place.id}
                  icon="place"
                  title={place.name}
                  note={[nodeKinds[place.kind], ...place.trail.slice(-1)].join(' · ')}
                  onPress={() => choose(place)}
                />
              ))}
            </Rows>
          </>
        )}
      </QueryView>
    </Sheet>
  )
}
