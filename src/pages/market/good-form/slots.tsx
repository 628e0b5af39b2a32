import { useState } from 'react'
import { type DeskGood, marketDefaults, type SlotSetting } from '@/contract/market'
import { dayOf } from '@/copy/dates'
import { goodFormText as text } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { DayField, NumberField, TimeField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { slotText } from '../parts/slot-text'
import { slotOf } from './state'

interface Props {
  slots: readonly SlotSetting[]
  /** what is booked already */
  booked: DeskGood['slots']
  onChange(slots: readonly SlotSetting[]): void
}

/** Times of a service: one after the other; day and places stay for the next one. */
export function Slots({ slots, booked, onChange }: Props) {
  const [day, setDay] = useState('')
  const [clock, setClock] = useState('')
  const [places, setPlaces] = useState('4')
  const made = slotOf(day, clock, places, Date.now())
  const taken = new Map(booked.map(slot => [slot.at, slot.taken]))
  const add = () => {
    if (!made) return
    onChange([...slots.filter(({ at }) => at !== made.at), made].sort((one, other) => one.at - other.at))
    setClock('')
  }
  return (
    <Group>
      <Heading level={3}>{text.slots}</Heading>
      {slots.length > 0 && (
        <Rows>
          {slots.map(slot => {
            const own = taken.get(slot.at) ?? 0
            return (
              <Row
                key={slot.at}
                title={slotText(slot.at)}
                note={text.slotTaken(own, slot.places)}
                act={text.removeSlot}
                onPress={own > 0 ? undefined : () => onChange(slots.filter(one => one !== slot))}
              />
            )
          })}
        </Rows>
      )}
      <DayField label={text.slotDay} value={day} earliest={dayOf(Date.now())} onChange={setDay} />
      <TimeField label={text.slotTime} value={clock} onChange={setClock} />
      <NumberField
        label={text.slotPlaces}
        error={day !== '' && clock !== '' && !made ? text.slotWrong : undefined}
        value={places}
        onChange={setPlaces}
      />
      <Button kind="quiet" icon="plus" disabled={!made || slots.length >= marketDefaults.slotsMost} onPress={add}>
        {text.addSlot}
      </Button>
    </Group>
  )
}
