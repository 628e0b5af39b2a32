import { View } from '@tarojs/components'
import { useState } from 'react'
import type { NodeId } from '@/contract/organisation'
import type { Place } from '@/contract/people'
import { settleHomeText as text } from '@/copy/people/settle-home'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { PlacePicker } from '../place-picker'
import { levelBelow } from '../profile/home-levels'

/** What lies below is chosen from; a home itself unless it is a street. */
export type Spot = Pick<Place, 'id' | 'kind' | 'name'>

/** A home that was chosen, with its names below the community. */
export interface Chosen {
  readonly id: NodeId
  readonly words: string
}

/** District, street, community stand before it in a trail; around one station nobody needs to read them. */
const aboveHomes = 3
const titleOf = { street: text.communities, community: text.estates, estate: text.buildings } as const
const below = (spot: Spot) => (spot.kind === 'street' ? 'community' : levelBelow(spot))
const wordsOf = ({ trail, name }: Pick<Place, 'trail' | 'name'>) => [...trail.slice(aboveHomes), name].join(' · ')

interface Props {
  /** all homes that are offered lie in it */
  around: Spot
  home: Chosen | undefined
  /** the home of the one before: neighbours come together */
  last: Chosen | undefined
  onChange(home: Chosen): void
}

/** A home around the station: estate, then building, each from the list and each may be the last. */
export function Where({ around, home, last, onChange }: Props) {
  const [under, setUnder] = useState<Spot & { readonly words: string }>()
  const start = { ...around, words: around.name }
  const done = (chosen: Chosen) => {
    setUnder(undefined)
    onChange({ id: chosen.id, words: chosen.words })
  }
  const choose = (place: Place) => {
    const chosen = { id: place.id, kind: place.kind, name: place.name, words: wordsOf(place) }
    if (below(chosen)) setUnder(chosen)
    else done(chosen)
  }
  const kind = under && below(under)
  return (
    <Card>
      <Heading level={2}>{text.where}</Heading>
      <View>{home?.words ?? text.whereNone}</View>
      <Buttons>
        <Button kind={home ? 'plain' : 'primary'} icon="place" onPress={() => setUnder(start)}>
          {home ? text.change : text.choose}
        </Button>
        {!home && last && (
          <Button kind="quiet" icon="again" onPress={() => onChange(last)}>
            {text.last(last.words)}
          </Button>
        )}
      </Buttons>
      {under && kind && (
        <PlacePicker
          key={under.id}
          title={titleOf[under.kind as keyof typeof titleOf]}
          kinds={[kind]}
          below={under.id}
          {...(under.kind !== 'street' && { top: { name: text.only(under.name), choose: () => done(under) } })}
          onChoose={choose}
          onClose={() => setUnder(undefined)}
        />
      )}
    </Card>
  )
}
