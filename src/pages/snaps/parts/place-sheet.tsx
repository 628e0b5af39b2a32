import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { NodeKind } from '@/contract/organisation'
import { nodeKinds } from '@/contract/organisation'
import { type Place, people } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

export interface Chosen {
  readonly node: string
  readonly title: string
}

/** One step on the way down the tree. */
export interface Level {
  /** kinds that are listed below the place chosen last */
  readonly kinds: readonly NodeKind[]
  /** above the list, when something was chosen already: the words for choosing that itself */
  readonly itself?: (title: string) => string
  /** stands above the list */
  readonly heading?: (title: string) => string
}

interface Props {
  title: string
  back: string
  levels: readonly Level[]
  /** where to begin, for who has chosen before: a list of that place stands there at once */
  first?: Chosen | undefined
  except?: string | undefined
  onChoose(place: Chosen): void
  onClose(): void
}

/** From the street to the place, one list at a time; each is one call. A place without anything below it is chosen by the press. */
export function PlaceSheet({ title, back, levels, first, except, onChoose, onClose }: Props) {
  const [way, setWay] = useState<readonly Chosen[]>([])
  const depth = first ? levels.length - 1 : way.length
  const level = levels[Math.min(depth, levels.length - 1)]
  const within = way[way.length - 1] ?? first
  const query = useQuery(
    people.places,
    { kinds: [...(level?.kinds ?? [])], ...(within && { below: within.node }) },
    { keep: true },
  )
  const last = depth >= levels.length - 1
  const offered = ({ id, open }: Place) => open && id !== except
  const press = ({ id, name }: Place) => {
    const chosen = { node: id, title: name }
    if (last) onChoose(chosen)
    else setWay([...way, chosen])
  }
  const itself = within && within.node !== except ? level?.itself?.(within.title) : undefined
  return (
    <Sheet title={within?.title ?? title} onClose={onClose}>
      {way.length > 0 && (
        <Button kind="quiet" icon="back" onPress={() => setWay(way.slice(0, -1))}>
          {back}
        </Button>
      )}
      {within && itself && (
        <Rows>
          <Row icon="check" title={itself} onPress={() => onChoose(within)} />
        </Rows>
      )}
      <QueryView
        query={query}
        empty={({ places }) => {
          if (places.some(offered)) return undefined
          return itself ? <View /> : <EmptyState title={peopleText.picker.none} text={peopleText.picker.noneText} />
        }}
      >
        {({ places, complete }) => (
          <>
            {within && level?.heading && <Heading level={3}>{level.heading(within.title)}</Heading>}
            {!complete && <Notice title={peopleText.picker.incomplete} />}
            <Rows>
              {places.filter(offered).map(place => (
                <Row
                  key={place.id}
                  icon="place"
                  title={place.name}
                  note={nodeKinds[place.kind]}
                  onPress={() => press(place)}
                />
              ))}
            </Rows>
          </>
        )}
      </QueryView>
    </Sheet>
  )
}
