import { View } from '@tarojs/components'
import { useState } from 'react'
import { roundText as text } from '@/copy/gifts/rounds'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { Bar } from './bar'
import type { ActProps, Place } from './props'
import { QuotaSheet } from './quota-sheet'

/** Packs that are promised and neither lie there nor are on their way. What is outside is neither promised any more nor lies there. */
const missingAt = ({ quota, handed, outside, left, coming }: Place) =>
  Math.max(0, quota - handed - outside - left - coming)

function About({ place }: { place: Place }) {
  const { quota, handed, outside, left, coming } = place
  const missing = missingAt(place)
  return (
    <View>
      <Bar part={handed} whole={quota} label={text.bar(handed, quota)} />
      <View>{text.placeNote(left, outside, coming)}</View>
      {missing > 0 && <View className="nx-gift-bar__short">{text.few(missing)}</View>}
    </View>
  )
}

/** How far each place has come, in words, numbers and a bar; while the round runs a press changes its quota. */
export function Places({ round, renewing, onDone }: ActProps) {
  const [chosen, setChosen] = useState<Place>()
  const runs = round.state === 'open' && !renewing
  return (
    <Group>
      <Heading>{text.places}</Heading>
      <Rows>
        {round.places.map(place => (
          <Row
            key={place.node}
            title={place.place}
            end={text.handedOf(place.handed, place.quota)}
            note={<About place={place} />}
            act={runs ? text.setQuota : undefined}
            onPress={runs ? () => setChosen(place) : undefined}
          />
        ))}
      </Rows>
      {chosen && (
        <QuotaSheet
          id={round.id}
          place={chosen}
          onDone={words => {
            setChosen(undefined)
            onDone(words)
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Group>
  )
}
