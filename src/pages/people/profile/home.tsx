import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Place } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { PlacePicker } from '../place-picker'

const text = peopleText.profile

/** The community one lives in, from the list; nobody types an address. */
export function Home({ home, onChange }: { home: Place | undefined; onChange(home: Place | undefined): void }) {
  const [open, setOpen] = useState(false)
  const choose = (place: Place) => {
    setOpen(false)
    onChange(place)
  }
  return (
    <Card>
      <Heading level={3}>{text.home}</Heading>
      <View>{home ? [...home.trail, home.name].join(' · ') : text.homeNone}</View>
      <Buttons>
        <Button icon="place" onPress={() => setOpen(true)}>
          {home ? text.change : text.choose}
        </Button>
        {home && (
          <Button kind="quiet" onPress={() => onChange(undefined)}>
            {text.clear}
          </Button>
        )}
      </Buttons>
      {open && (
        <PlacePicker
          title={peopleText.picker.streets}
          kinds={['community']}
          first="street"
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  )
}
