import { View } from '@tarojs/components'
import { useState } from 'react'
import { quotaText } from '@/copy/gifts/quotas'
import { roundText as text } from '@/copy/gifts/rounds'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { askedWords } from './asked-words'
import { Bar } from './bar'
import type { ActProps, Asked, Place } from './props'
import { QuotaSheet } from './quota-sheet'

/** Packs that are promised and neither lie there nor are on their way. What is outside is neither promised any more nor lies there. */
const missingAt = ({ quota, handed, outside, left, coming }: Place) =>
  Math.max(0, quota - handed - outside - left - coming)

function About({ place, asked }: { place: Place; asked: Asked | undefined }) {
  const { quota, handed, outside, left, coming } = place
  const missing = missingAt(place)
  return (
    <View>
      <Bar part={handed} whole={quota} label={text.bar(handed, quota)} />
      <View>{text.placeNote(left, outside, coming)}</View>
      {missing > 0 && <View className="nx-gift-bar__short">{text.few(missing)}</View>}
      {asked && <View className="nx-gift-bar__asked">{askedWords(asked)}</View>}
    </View>
  )
}

const actFor = (asked: Asked | undefined) => (asked && !asked.own ? quotaText.look : quotaText.act)

/** How far each place has come, in words, numbers and a bar; while the round runs a press changes its quota. */
export function Places({ round, renewing, onDone }: ActProps) {
  const [chosen, setChosen] = useState<Place>()
  const askedFor = ({ node }: Place) => round.asked.find(one => one.node === node)
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
            note={<About place={place} asked={askedFor(place)} />}
            act={runs ? actFor(askedFor(place)) : undefined}
            onPress={runs ? () => setChosen(place) : undefined}
          />
        ))}
      </Rows>
      {chosen && (
        <QuotaSheet
          round={round}
          place={chosen}
          asked={askedFor(chosen)}
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
