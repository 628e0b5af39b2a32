import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Place } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { PlacePicker } from '../place-picker'
import { communityOfHome, levelBelow } from './home-levels'

const text = peopleText.profile

/** The community one lives in, and estate and building for those who like to say; from the list, so nobody types an address. */
export function Home({ home, onChange }: { home: Place | undefined; onChange(home: Place | undefined): void }) {
  const [picking, setPicking] = useState<'community' | 'below'>()
  const below = home && levelBelow(home)
  const choose = (place: Place) => {
    setPicking(undefined)
    onChange(place)
  }
  return (
    <Card>
      <Heading level={3}>{text.home}</Heading>
      <View>{home ? [...home.trail, home.name].join(' · ') : text.homeNone}</View>
      {home && <View className="nx-quiet">{text.homeBelowText}</View>}
      <Buttons>
        <Button icon="place" onPress={() => setPicking('community')}>
          {home ? text.change : text.choose}
        </Button>
        {below && (
          <Button icon="home" onPress={() => setPicking('below')}>
            {text.homeBelow[below]}
          </Button>
        )}
        {home && home.kind !== 'community' && (
          <Button kind="quiet" onPress={() => onChange(communityOfHome(home))}>
            {text.homeOnlyCommunity}
          </Button>
        )}
        {home && (
          <Button kind="quiet" onPress={() => onChange(undefined)}>
            {text.clear}
          </Button>
        )}
      </Buttons>
      {picking === 'community' && (
        <PlacePicker
          title={peopleText.picker.streets}
          kinds={['community']}
          first="street"
          onChoose={choose}
          onClose={() => setPicking(undefined)}
        />
      )}
      {picking === 'below' && home && below && (
        <PlacePicker
          title={text.homeBelow[below]}
          kinds={[below]}
          below={home.id}
          onChoose={choose}
          onClose={() => setPicking(undefined)}
        />
      )}
    </Card>
  )
}
