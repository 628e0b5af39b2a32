import { View } from '@tarojs/components'
import { useState } from 'react'
import { roundText as text } from '@/copy/gifts/rounds'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { BackSheet } from '../parts/back-sheet'
import type { ActProps, Round } from './props'

type Along = Round['along'][number]

/** Packs that somebody has along. Whoever plans the round can end that where the phone is lost, or its keeper is gone. */
export function StillOut({ round: { along }, renewing, onDone }: ActProps) {
  const [chosen, setChosen] = useState<Along>()
  if (along.length === 0) return null
  return (
    <Group>
      <Heading>{text.stillOut}</Heading>
      <View className="nx-quiet">{text.stillOutNote}</View>
      <Rows>
        {along.map(one => (
          <Row
            key={one.allotment}
            icon="leave"
            title={text.outBy(one.by, one.place)}
            note={text.outSince(one.at, one.count, one.used)}
            act={text.bringBack}
            onPress={renewing ? undefined : () => setChosen(one)}
          />
        ))}
      </Rows>
      {chosen && (
        <BackSheet
          allotment={chosen.allotment}
          left={chosen.count - chosen.used}
          elsewhere
          onBack={words => {
            setChosen(undefined)
            onDone(words)
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Group>
  )
}
