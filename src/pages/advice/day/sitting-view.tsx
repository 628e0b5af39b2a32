import { View } from '@tarojs/components'
import { useState } from 'react'
import { type DeskSitting, subjects } from '@/contract/advice'
import { appointmentText } from '@/copy/advice'
import { clockText } from '@/copy/dates'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { BookingNote } from './booking-note'
import { CallOff } from './call-off'

const text = appointmentText.day

type Slot = DeskSitting['slots'][number]

interface Props {
  sitting: DeskSitting
  onChanged(): void
}

/** One sitting with its parts; a part that is somebody's opens what is known and noted. */
export function SittingView({ sitting, onChanged }: Props) {
  const { id, mode, where, place, slots, calledOff } = sitting
  const [looked, setLooked] = useState<Slot>()
  const [callingOff, setCallingOff] = useState(false)
  const done = () => {
    setLooked(undefined)
    setCallingOff(false)
    onChanged()
  }
  return (
    <Group>
      <Heading>{appointmentText.sittings.where[mode](where ?? place)}</Heading>
      {calledOff && <Badge tone="gold">{text.calledOff}</Badge>}
      <Rows>
        {slots.map(slot => (
          <Row
            key={slot.number}
            title={clockText(slot.at)}
            note={slot.booking ? `${slot.booking.name} · ${subjects[slot.booking.subject]}` : text.free}
            onPress={slot.booking && (() => setLooked(slot))}
          />
        ))}
      </Rows>
      {!calledOff && (
        <Button kind="quiet" icon="bin" onPress={() => setCallingOff(true)}>
          {text.callOff}
        </Button>
      )}
      {looked?.booking && (
        <Sheet title={`${clockText(looked.at)} · ${looked.booking.name}`} onClose={() => setLooked(undefined)}>
          <View className="nx-quiet">{subjects[looked.booking.subject]}</View>
          <BookingNote id={id} number={looked.number} booking={looked.booking} onDone={done} />
        </Sheet>
      )}
      {callingOff && <CallOff id={id} onDone={done} onClose={() => setCallingOff(false)} />}
    </Group>
  )
}
