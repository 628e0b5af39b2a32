import { useEffect, useState } from 'react'
import { useQuery } from '@/cloud'
import { childKinds, type NodeId, nodeKinds, parentOf } from '@/contract/organisation'
import { type Place, people } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { PlaceSheet } from './place-sheet'
import type { Spot } from './spot'

const text = peopleText.places

export interface ChildrenProps {
  parent: Spot
  /** higher after every change that the list must show */
  version: number
  onOpen(spot: Spot): void
  /** with the ids that are taken */
  onAdd(taken: readonly NodeId[]): void
  onChanged(): void
}

/** What hangs directly below one place. */
export function Children({ parent, version, onOpen, onAdd, onChanged }: ChildrenProps) {
  const query = useQuery(people.places, { below: parent.id, kinds: [...childKinds[parent.kind]] })
  const { reload } = query
  const [chosen, setChosen] = useState<Place>()
  useEffect(() => {
    if (version > 0) reload()
  }, [version, reload])
  const changed = () => {
    setChosen(undefined)
    onChanged()
  }
  return (
    <QueryView query={query}>
      {({ places, complete }) => {
        const children = places.filter(place => parentOf(place.id) === parent.id)
        return (
          <>
            {!complete && <Notice title={peopleText.picker.incomplete} />}
            {children.length === 0 && <EmptyState title={text.none} text={text.noneText} />}
            {children.length > 0 && (
              <Rows>
                {children.map(place => (
                  <Row
                    key={place.id}
                    icon="place"
                    title={place.name}
                    note={nodeKinds[place.kind]}
                    end={!place.open && <Badge>{text.closed}</Badge>}
                    onPress={() => setChosen(place)}
                  />
                ))}
              </Rows>
            )}
            <Button kind="primary" icon="plus" onPress={() => onAdd(children.map(({ id }) => id))}>
              {text.add}
            </Button>
            {chosen && (
              <PlaceSheet
                key={chosen.id}
                place={chosen}
                onOpen={onOpen}
                onClose={() => setChosen(undefined)}
                onChanged={changed}
              />
            )}
          </>
        )
      }}
    </QueryView>
  )
}
